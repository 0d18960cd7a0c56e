import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for the domains of every account, or of the one that the command was invoked on. */
export const refreshDomains: Command = (services, target) => refreshStores(services, Views.domains, target, (cloud) => cloud.domains);
