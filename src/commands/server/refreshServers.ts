import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for the servers of every account, or of the one that the command was invoked on. */
export const refreshServers: Command = (services, target) => refreshStores(services, Views.servers, target, (cloud) => cloud.servers);
