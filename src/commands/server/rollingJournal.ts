import type { Memento } from "vscode";
import type { ServerActionBody } from "../../model/contract";

/** Servers that an operation over several of them has not begun with. */
export interface RollingRest {
  /** "Rebooting 5 servers" */
  readonly title: string;
  readonly body: ServerActionBody;
  readonly servers: readonly { readonly accountId: string; readonly serverId: number; readonly name: string }[];
}

const key = "rolling.rest";

/** What is left of operations over several servers, kept so that it survives the window. A server is taken out before its request is sent:
 * what may have been sent is never sent again. */
export class RollingJournal {
  /** those of this window */
  private readonly running = new Set<string>();

  constructor(private readonly memento: Pick<Memento, "get" | "update">) {}

  /** Those whose window has ended. */
  get rests(): readonly RollingRest[] {
    return Object.entries(this.read()).flatMap(([id, rest]) => (this.running.has(id) ? [] : [rest]));
  }

  /** @returns what tells how much is left from now on; nothing is kept where nothing is */
  async begin(rest: RollingRest): Promise<(servers: RollingRest["servers"]) => Promise<void>> {
    const id = `${Date.now()}-${Math.random()}`;
    this.running.add(id);
    const keep = async (servers: RollingRest["servers"]): Promise<void> => {
      const others = Object.entries(this.read()).filter(([other]) => other !== id);
      await this.memento.update(key, Object.fromEntries(servers.length > 0 ? [...others, [id, { ...rest, servers }]] : others));
    };
    await keep(rest.servers);
    return keep;
  }

  async forgetRests(): Promise<void> {
    await this.memento.update(key, Object.fromEntries(Object.entries(this.read()).filter(([id]) => this.running.has(id))));
  }

  private read(): Readonly<Record<string, RollingRest>> {
    return this.memento.get<Readonly<Record<string, RollingRest>>>(key, {});
  }
}
