import type { Command } from "../command";

/** Opens the extension's log. */
export const showLog: Command = ({ log }) => log.show();
