import assert from "node:assert/strict";
import * as vscode from "vscode";
import { exploreSandbox, until, zoneUri } from "./extension";

const uri = zoneUri("kelpandco.example");

async function open(): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

async function append(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe("A zone document in the sandbox", () => {
  before(exploreSandbox);

  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  it("is a zone file of the domain's records", async () => {
    const document = await open();
    assert.equal(document.languageId, "mammoth-zone");
    assert.match(document.getText(), /^\$ORIGIN kelpandco\.example\.$/m);
    assert.match(document.getText(), /^orders +A +203\.0\.113\.11$/m);
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });

  it("marks what cannot be parsed, where it stands", async () => {
    const document = await open();
    await append(document, "mail2 A 203.0.113.300\n");
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length > 0, "a diagnostic");
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.equal(document.getText(diagnostic?.range), "203.0.113.300");
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Error);
  });

  it("stays dirty, with its text, when it cannot be saved", async () => {
    const document = await open();
    await append(document, "mail2 A 203.0.113.300\n");
    assert.equal(await document.save(), false);
    assert.ok(document.isDirty);
    assert.match(document.getText(), /mail2 A 203\.0\.113\.300/);
  });

  it("stays dirty when nobody agrees to the changes", async () => {
    const document = await open();
    await append(document, "mail2 A 203.0.113.30\n");
    assert.equal(await document.save(), false);
    assert.ok(document.isDirty);
  });

  it("is saved at once when its records are what they were", async () => {
    const document = await open();
    await append(document, "; a remark\n");
    assert.equal(await document.save(), true);
    assert.match(document.getText(), /; a remark/);
  });

  it("of a domain that is not there says so", async () => {
    await assert.rejects(async () => vscode.workspace.openTextDocument(zoneUri("nowhere.example")), /nowhere\.example|not found|does not/i);
  });
});
