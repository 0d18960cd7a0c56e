import * as vscode from "vscode";

/** Names the fields of MX, SRV and CAA records while they are typed. */
export class ZoneSignature implements vscode.SignatureHelpProvider {
  async provideSignatureHelp(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.SignatureHelp | undefined> {
    const { dataFields, expectedAt } = await import(/* webpackChunkName: "zone" */ "../../dns/completeZone");
    const expected = expectedAt(document.lineAt(position).text.slice(0, position.character));
    if (expected?.kind !== "data" || dataFields[expected.type].length < 2) return undefined;
    const fields = dataFields[expected.type];
    const signature = new vscode.SignatureInformation(`${expected.type} ${fields.join(" ")}`);
    signature.parameters = fields.map((field) => new vscode.ParameterInformation(field));
    const help = new vscode.SignatureHelp();
    help.signatures = [signature];
    help.activeParameter = expected.field;
    return help;
  }
}
