import * as vscode from "vscode";
import { Schemes } from "../../ids";
import { listKinds } from "./listUri";

/** Serves the JSON schemas that the manifest names for lists: completion, hover and marks while one is written. */
export function registerListSchemas(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(Schemes.schema, {
    provideTextDocumentContent: async ({ path }) => {
      const kind = listKinds.find((one) => path === `/${one}.json`);
      const { listSchema } = await import(/* webpackChunkName: "commands" */ "./checkList");
      return kind ? listSchema(kind) : "{}";
    },
  });
}
