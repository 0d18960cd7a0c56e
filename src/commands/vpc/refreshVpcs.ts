import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for the vpcs of every account, or of the one that the command was invoked on. */
export const refreshVpcs: Command = (services, target) => refreshStores(services, Views.networks, target, (cloud) => cloud.vpcs);
