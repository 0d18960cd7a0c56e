import * as vscode from "vscode";
import type { ParsedZone, SourceRange } from "../dns/zone";
import type { DomainRecord } from "../model/contract";
import { toRange } from "./language/zoneTexts";
import { zoneUri, type ZoneAddress } from "./zoneUri";

export interface ZoneLineOptions {
  /** open it where it is open already, else beside what is active */
  readonly beside?: boolean;
  /** mend what this diagnostic found in the line, if it still finds it; nothing is saved */
  readonly fix?: string | undefined;
}

/** Opens a zone as a document, and puts the cursor on the line of a record.
 * @param record as it was when the document was made, as far as that is known */
export async function openZoneLine(address: ZoneAddress, record: DomainRecord, options: ZoneLineOptions = {}): Promise<void> {
  const uri = zoneUri(address);
  const document = await vscode.workspace.openTextDocument(uri);
  const [{ parseZone }, { fromApi }, { placeOfRecord, recordIdentity, recordsByIdentity }] = await Promise.all([
    import(/* webpackChunkName: "zone" */ "../dns/parser"),
    import(/* webpackChunkName: "zone" */ "../dns/apiRecord"),
    import(/* webpackChunkName: "zone" */ "../dns/recordPlaces"),
  ]);
  const find = (): FoundLine => {
    const zone = parseZone(document.getText(), { origin: address.domainName });
    const wanted = fromApi(record, zone.origin);
    const isThere = wanted.rdata.type === "SOA" || recordsByIdentity(zone).has(recordIdentity(wanted));
    return { zone, isThere, place: placeOfRecord(document.getText(), zone, wanted) };
  };
  let found = find();
  const show = (): Thenable<vscode.TextEditor> => {
    const start = document.positionAt(found.place?.start ?? 0);
    return vscode.window.showTextDocument(document, { preview: false, viewColumn: options.beside === true ? columnFor(uri) : vscode.ViewColumn.Active, selection: new vscode.Range(start, start) });
  };
  let editor = await show();
  if (!document.isDirty && !found.isThere) {
    // Others have added it since the document was opened.
    await vscode.commands.executeCommand("workbench.action.files.revert");
    found = find();
    editor = await show();
  }
  if (options.fix !== undefined && found.place) await mend(editor, found.zone, found.place, options.fix);
}

interface FoundLine {
  readonly zone: ParsedZone;
  /** the record itself is in the text, and not only what is like it */
  readonly isThere: boolean;
  readonly place: SourceRange | undefined;
}

async function mend(editor: vscode.TextEditor, zone: ParsedZone, place: SourceRange, code: string): Promise<void> {
  const fix = zone.diagnostics.find((one) => one.code === code && one.fix !== undefined && one.range.start >= place.start && one.range.start <= place.end)?.fix;
  if (fix) await editor.edit((edit) => edit.replace(toRange(editor.document, fix.range), fix.text));
}

/** Where the document is open, its column; else one beside the active one, so that what the line was chosen in stays in sight. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()));
  return group?.viewColumn ?? vscode.ViewColumn.Beside;
}
