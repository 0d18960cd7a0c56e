import type * as vscode from "vscode";
import type { DomainRecord } from "../model/contract";

/** A zone as it was when a text was made of it. */
export interface ZoneBase {
  readonly text: string;
  readonly records: readonly DomainRecord[];
}

const prefix = "zoneBase:";

/** Remembers of which records an open document was made, over a window reload too: without that, what others added meanwhile could not
 * be told from what the user deleted. */
export class ZoneBases {
  /** made for a reader, and not yet seen in an editor; newest last */
  private readonly candidates = new Map<string, ZoneBase[]>();

  constructor(private readonly memento: vscode.Memento) {}

  /** A text was given to whoever asked for it: an editor that loads, or one that compares. */
  offer(uri: vscode.Uri, base: ZoneBase): void {
    const known = (this.candidates.get(uri.toString()) ?? []).filter(({ text }) => text !== base.text);
    this.candidates.set(uri.toString(), [...known, base].slice(-4));
  }

  /** An editor shows this text, unchanged: what is typed from now on starts from it. */
  bind(uri: vscode.Uri, text: string): void {
    const base = this.candidates.get(uri.toString())?.find((one) => one.text === text);
    if (base) void this.memento.update(prefix + uri.toString(), base);
  }

  /** A save was applied: the text is what the zone is. */
  settle(uri: vscode.Uri, base: ZoneBase): void {
    this.candidates.set(uri.toString(), [base]);
    void this.memento.update(prefix + uri.toString(), base);
  }

  /** Where the document started from. */
  get(uri: vscode.Uri): ZoneBase | undefined {
    return this.memento.get<ZoneBase>(prefix + uri.toString()) ?? this.candidates.get(uri.toString())?.at(-1);
  }

  forget(uri: vscode.Uri): void {
    this.candidates.delete(uri.toString());
    void this.memento.update(prefix + uri.toString(), undefined);
  }
}
