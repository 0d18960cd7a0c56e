import type { LicensedSoftware } from "../../model/contract";

export interface LicencePricesOptions {
  readonly ask: (serverId: number) => Promise<readonly LicensedSoftware[]>;
  /** Told of what could not be asked: that server's licences stay unknown. */
  readonly onError: (error: unknown) => void;
}

const atATime = 6;
const mostServers = 60;

/** What the licences of servers cost. The API is asked server by server, a few at a time, and not at all for an account with very many. */
export class LicencePrices {
  private readonly known = new Map<number, number>();

  constructor(private readonly options: LicencePricesOptions) {}

  /** In AU$ a month; undefined when it is not known. */
  get(serverId: number): number | undefined {
    return this.known.get(serverId);
  }

  /** Asks for those that are not known yet. */
  async load(serverIds: readonly number[]): Promise<void> {
    const left = serverIds.length > mostServers ? [] : serverIds.filter((id) => !this.known.has(id));
    await Promise.all(
      Array.from({ length: atATime }, async () => {
        for (let id = left.pop(); id !== undefined; id = left.pop()) await this.askOne(id);
      }),
    );
  }

  forget(): void {
    this.known.clear();
  }

  private async askOne(serverId: number): Promise<void> {
    try {
      const licensed = await this.options.ask(serverId);
      this.known.set(serverId, licensed.reduce((sum, { software, licence_count }) => sum + software.cost_per_licence_per_month * licence_count, 0));
    } catch (error) {
      this.options.onError(error);
    }
  }
}
