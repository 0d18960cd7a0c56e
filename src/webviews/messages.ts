import { isNumber, isRecord, isString, literal, object, type Guard } from "./shape";

/** What one side of a webview says to the other. A message whose type has an answer is a request, every other an event. */
export interface Message {
  readonly type: string;
}

type OfType<M extends Message, T> = Extract<M, { readonly type: T }>;

/** For a direction without requests. */
export type NoAnswers = object;

/** All that can be said in one direction: a guard for every message, and one for the answer to every request among them. */
export interface Direction<M extends Message, A extends object> {
  readonly messages: { readonly [T in M["type"]]: Guard<OfType<M, T>> };
  readonly answers: { readonly [T in keyof A]: Guard<A[T]> };
}

/** Both directions of one panel: the same object is imported by its host side and by its page. */
export interface Protocol<ToPage extends Message, FromPage extends Message, PageAnswers extends object, HostAnswers extends object> {
  readonly toPage: Direction<ToPage, PageAnswers>;
  readonly fromPage: Direction<FromPage, HostAnswers>;
}

/** What is done with each message that may come in. A request's handler gives its answer; when it throws or rejects, the
 * request rejects on the other side. */
export type Handlers<M extends Message, A extends object> = {
  readonly [T in M["type"]]: (message: OfType<M, T>) => T extends keyof A ? A[T] | Promise<A[T]> : void | Promise<void>;
};

/** The other side could not do what it was asked for; the message is a sentence for people. */
export class RequestRefusedError extends Error {
  override readonly name = "RequestRefusedError";
}

interface RequestEnvelope {
  readonly kind: "request";
  readonly id: number;
  readonly message: unknown;
}
interface EventEnvelope {
  readonly kind: "event";
  readonly message: unknown;
}
interface AnswerEnvelope {
  readonly kind: "answer";
  readonly id: number;
  readonly answer: unknown;
}
interface RefusalEnvelope {
  readonly kind: "refusal";
  readonly id: number;
  readonly reason: string;
}
/** Something for the other side's log. */
interface NoteEnvelope {
  readonly kind: "note";
  readonly line: string;
}
type Envelope = RequestEnvelope | EventEnvelope | AnswerEnvelope | RefusalEnvelope | NoteEnvelope;

const isAnything: Guard<unknown> = (value): value is unknown => value !== undefined;
const isRequest = object<RequestEnvelope>({ kind: literal("request"), id: isNumber, message: isAnything });
const isEvent = object<EventEnvelope>({ kind: literal("event"), message: isAnything });
const isAnswer = object<AnswerEnvelope>({ kind: literal("answer"), id: isNumber, answer: isAnything });
const isRefusal = object<RefusalEnvelope>({ kind: literal("refusal"), id: isNumber, reason: isString });
const isNote = object<NoteEnvelope>({ kind: literal("note"), line: isString });

interface Pending {
  accept(answer: unknown): void;
  refuse(error: Error): void;
}

export interface LinkOptions {
  /** Hands a value to the other side. */
  readonly post: (envelope: unknown) => void;
  /** Told what was ignored and why, never with the contents of a message. */
  readonly log: (line: string) => void;
  /** Turns what a request's handler threw into the sentence that the other side gets. */
  readonly describeError?: (error: unknown) => string;
}

/** One end of the wire between a panel's host and its page; both ends are made of this class, with the directions swapped. */
export class MessageLink<Out extends Message, OutAnswers extends object, In extends Message, InAnswers extends object> {
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private closed = false;

  constructor(
    private readonly outgoing: Direction<Out, OutAnswers>,
    private readonly incoming: Direction<In, InAnswers>,
    private readonly handlers: Handlers<In, InAnswers>,
    private readonly options: LinkOptions,
  ) {}

  /** Says something that has no answer. */
  send(message: Exclude<Out, { readonly type: keyof OutAnswers }>): void {
    this.post({ kind: "event", message });
  }

  /** Asks for something.
   * @throws {RequestRefusedError} when the other side's handler failed, the answer is malformed, or the link was closed */
  request<T extends keyof OutAnswers & Out["type"]>(message: OfType<Out, T> & { readonly type: T }): Promise<OutAnswers[T]> {
    if (this.closed) return Promise.reject(new RequestRefusedError("The panel was closed."));
    const id = ++this.lastId;
    const guard = valueOf(this.outgoing.answers, message.type);
    return new Promise((resolve, reject) => {
      this.pending.set(id, {
        accept: (answer) => {
          if (guard(answer)) resolve(answer);
          else reject(new RequestRefusedError(`The answer to "${message.type}" is malformed.`));
        },
        refuse: reject,
      });
      this.post({ kind: "request", id, message });
    });
  }

  /** Leaves a line in the other side's log: what was seen here, never the contents of a message. */
  note(line: string): void {
    this.post({ kind: "note", line });
  }

  /** Takes in whatever arrived. What is unknown or malformed is ignored and logged. */
  receive(data: unknown): void {
    if (this.closed) return;
    if (isEvent(data)) void this.dispatch(data.message).catch((error: unknown) => this.options.log(`handler failed: ${this.describe(error)}`));
    else if (isRequest(data)) void this.answer(data);
    else if (isAnswer(data)) this.settle(data.id)?.accept(data.answer);
    else if (isRefusal(data)) this.settle(data.id)?.refuse(new RequestRefusedError(data.reason));
    else if (isNote(data)) this.options.log(data.line.slice(0, 300));
    else this.options.log("ignored something that is no message");
  }

  /** Rejects every request that still waits; nothing is sent or received afterwards. */
  close(): void {
    this.closed = true;
    for (const waiting of this.pending.values()) waiting.refuse(new RequestRefusedError("The panel was closed."));
    this.pending.clear();
  }

  private async answer({ id, message }: RequestEnvelope): Promise<void> {
    try {
      const answer = await this.dispatch(message);
      this.post({ kind: "answer", id, answer: answer ?? null });
    } catch (error) {
      this.post({ kind: "refusal", id, reason: this.describe(error) });
    }
  }

  private async dispatch(message: unknown): Promise<unknown> {
    const type = isRecord(message) && isString(message["type"]) ? message["type"] : "";
    if (!hasKey(this.incoming.messages, type)) return this.ignore(`unknown message ${JSON.stringify(type.slice(0, 40))}`);
    const guard: Guard<OfType<In, In["type"]>> = this.incoming.messages[type];
    if (!guard(message)) return this.ignore(`malformed message "${type}"`);
    const handler: (message: OfType<In, In["type"]>) => unknown = this.handlers[type];
    return await handler(message);
  }

  private ignore(what: string): never {
    this.options.log(`ignored: ${what}`);
    throw new RequestRefusedError("The message was not understood.");
  }

  private settle(id: number): Pending | undefined {
    const found = this.pending.get(id);
    if (!this.pending.delete(id)) this.options.log("ignored an answer to no request");
    return found;
  }

  private describe(error: unknown): string {
    return this.options.describeError?.(error) ?? (error instanceof Error ? error.message : String(error));
  }

  private post(envelope: Envelope): void {
    if (!this.closed) this.options.post(envelope);
  }
}

function valueOf<T extends object, K extends keyof T>(table: T, key: K): T[K] {
  return table[key];
}

function hasKey<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
