import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for the newest actions of every account, or of the one that the command was invoked on. */
export const refreshActivity: Command = (services, target) => refreshStores(services, Views.activity, target, (cloud) => cloud.activity);
