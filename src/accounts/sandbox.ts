import { Disposable } from "../platform/disposable";
import type { Log } from "../platform/log";

/** A simulated cloud that runs. */
export interface RunningCloud {
  readonly url: string;
  readonly token: string;
  /** HOST:PORT of the name server that serves its zones */
  readonly nameserver: string;
  snapshot(): unknown;
  close(): Promise<void>;
}

export interface CloudStart {
  /** a snapshot to go on from */
  readonly state?: unknown;
  readonly onDidChange: () => void;
}

/** Where the sandbox's state is kept between windows. */
export interface StateFile {
  /** @returns undefined where there is none. @throws when it is there and cannot be read */
  read(): Promise<unknown>;
  write(state: unknown): Promise<void>;
  /** Keeps what cannot be read, under another name. */
  putAside(): Promise<void>;
  remove(): Promise<void>;
}

export interface SandboxOptions {
  readonly start: (start: CloudStart) => Promise<RunningCloud>;
  readonly file: StateFile;
  readonly log: Pick<Log, "info" | "warn" | "error">;
  /** how long changes are gathered before they are written */
  readonly settleMs?: number;
}

const defaultSettleMs = 500;

/** The simulated cloud behind the sandbox account: started when it is first needed, its state kept. */
export class Sandbox extends Disposable {
  private running: Promise<RunningCloud> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastWrite: Promise<void> = Promise.resolve();

  constructor(private readonly options: SandboxOptions) {
    super();
  }

  /** Where it can be reached. @throws when it cannot be started */
  async reach(): Promise<Pick<RunningCloud, "url" | "token" | "nameserver">> {
    this.running ??= this.start();
    try {
      return await this.running;
    } catch (error) {
      this.running = undefined;
      throw error;
    }
  }

  /** Forgets everything that was done in it. */
  async reset(): Promise<void> {
    await this.stop();
    await this.options.file.remove();
  }

  /** Writes what is not written yet. */
  async flush(): Promise<void> {
    if (this.timer !== undefined) this.write();
    await this.lastWrite;
  }

  /** Writes what is not written yet, and ends it. It can be reached again. */
  async stop(): Promise<void> {
    await this.flush();
    const { running } = this;
    this.running = undefined;
    const cloud = await running?.catch(() => undefined);
    await cloud?.close();
  }

  override dispose(): void {
    super.dispose();
    void this.stop().catch((error: unknown) => this.options.log.error(error));
  }

  private async start(): Promise<RunningCloud> {
    const state = await this.readState();
    const onDidChange = (): void => this.schedule();
    try {
      return await this.options.start({ ...(state === undefined ? {} : { state }), onDidChange });
    } catch (error) {
      if (state === undefined) throw error;
      this.options.log.error(error);
      await this.abandon("The sandbox could not go on from where it was");
      return this.options.start({ onDidChange });
    }
  }

  private async readState(): Promise<unknown> {
    try {
      return await this.options.file.read();
    } catch (error) {
      this.options.log.error(error);
      await this.abandon("The sandbox's state could not be read");
      return undefined;
    }
  }

  private async abandon(why: string): Promise<void> {
    this.options.log.warn(`${why}: it starts anew, and the old state is kept beside.`);
    await this.options.file.putAside();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => this.write(), this.options.settleMs ?? defaultSettleMs);
  }

  /** Writes follow one another, so that the newest state is the last one written. */
  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { running } = this;
    this.lastWrite = this.lastWrite
      .then(async () => {
        const cloud = await running;
        if (cloud) await this.options.file.write(cloud.snapshot());
      })
      .catch((error: unknown) => this.options.log.error(error));
  }
}
