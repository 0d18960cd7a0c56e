import { commands, Disposable } from "vscode";
import { Commands } from "../ids";
import type { CommandServices } from "./command";

/** Makes the commands of the manifest do what they say. What they are made of is loaded when the first of them is run. */
export function registerCommands(services: CommandServices): Disposable {
  return Disposable.from(
    ...Object.values(Commands).map((id) =>
      commands.registerCommand(id, async (target?: unknown, selection?: unknown) => {
        const [{ commandTable }, { runCommand }] = await Promise.all([import(/* webpackChunkName: "commands" */ "./commandTable"), import(/* webpackChunkName: "commands" */ "./runCommand")]);
        await runCommand(commandTable[id], services, target, Array.isArray(selection) ? selection : undefined);
      }),
    ),
  );
}
