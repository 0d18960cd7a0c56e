import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for the load balancers of every account, or of the one that the command was invoked on. */
export const refreshLoadBalancers: Command = (services, target) => refreshStores(services, Views.loadBalancers, target, (cloud) => cloud.loadBalancers);
