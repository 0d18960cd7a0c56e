import * as vscode from "vscode";
import type { Cloud } from "../../cloud/cloud";
import { Schemes, zoneLanguage } from "../../ids";
import type { ZoneBases } from "../zoneBases";
import { ZoneActions, zoneActionKinds } from "./zoneActions";
import { ZoneCompletion } from "./zoneCompletion";
import { ZoneFolding } from "./zoneFolding";
import { ZoneFormatting } from "./zoneFormatting";
import { ZoneCodeLens, ZoneInlayHints } from "./zoneHints";
import { ZoneHover } from "./zoneHover";
import { ZoneNavigation } from "./zoneNavigation";
import { ZoneSignature } from "./zoneSignature";
import { ZoneTokens, zoneTokenLegend } from "./zoneTokens";
import type { ZoneTexts } from "./zoneTexts";

/** What an editor offers while a zone is read and written, for documents of domains and for zone files on disk. */
export function registerZoneLanguage(cloud: Cloud, bases: ZoneBases, texts: ZoneTexts): vscode.Disposable {
  const all: vscode.DocumentSelector = { language: zoneLanguage };
  const domains: vscode.DocumentSelector = { language: zoneLanguage, scheme: Schemes.resource };
  const formatting = new ZoneFormatting();
  const navigation = new ZoneNavigation(texts);
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerCodeActionsProvider(all, new ZoneActions(texts), { providedCodeActionKinds: zoneActionKinds }),
    languages.registerDocumentFormattingEditProvider(all, formatting),
    languages.registerDocumentRangeFormattingEditProvider(all, formatting),
    languages.registerOnTypeFormattingEditProvider(all, formatting, "\n"),
    languages.registerDocumentRangeSemanticTokensProvider(all, new ZoneTokens(), zoneTokenLegend),
    languages.registerFoldingRangeProvider(all, new ZoneFolding()),
    languages.registerHoverProvider(all, new ZoneHover(texts, cloud)),
    languages.registerCompletionItemProvider(all, new ZoneCompletion(texts, cloud), " ", "$", "."),
    languages.registerSignatureHelpProvider(all, new ZoneSignature(), " "),
    languages.registerDefinitionProvider(all, navigation),
    languages.registerReferenceProvider(all, navigation),
    languages.registerDocumentHighlightProvider(all, navigation),
    languages.registerRenameProvider(all, navigation),
    languages.registerDocumentSymbolProvider(all, navigation),
    languages.registerInlayHintsProvider(domains, new ZoneInlayHints(texts, cloud)),
    languages.registerCodeLensProvider(domains, new ZoneCodeLens(texts, bases)),
  );
}
