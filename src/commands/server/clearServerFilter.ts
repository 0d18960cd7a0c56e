import type { Command } from "../command";

/** Shows all servers again. */
export const clearServerFilter: Command = ({ serverView }) => serverView.setFilter("");
