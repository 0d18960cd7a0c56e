import { Views } from "../../ids";
import type { Command } from "../command";
import { refreshStores } from "../refreshStores";

/** Asks again for the images of every account, or of the one that the command was invoked on. */
export const refreshImages: Command = (services, target) => refreshStores(services, Views.images, target, (cloud) => cloud.images);
