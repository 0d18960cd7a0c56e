/** A button that comes with an error: what a person can do next. */
export interface ErrorAction {
  readonly label: string;
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** An error whose message is a sentence for people, to be shown as it stands. Everything else is a fault, for the log. */
export class HumanError extends Error {
  override readonly name = "HumanError";
  readonly actions: readonly ErrorAction[];

  /** @param options what can be done about it, and what brought it about */
  constructor(message: string, options: { readonly actions?: readonly ErrorAction[]; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.actions = options.actions ?? [];
  }
}
