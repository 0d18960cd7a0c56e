import type { PowerState } from "../cloud/powerStates";
import { isCancelled, serverActivity, serverStateLabel, type ServerActivity } from "../cloud/serverActivity";
import type { Action, Server } from "../model/contract";
import { memoryText } from "../model/memoryText";
import { primaryAddress } from "../model/serverAddress";
import { imageTitle, isWindows } from "../model/serverImage";
import { contextValue, joinParts, speakParts, type Fact, type Row, type Translate } from "./row";
import { serverIcon } from "./serverState";

/** How a server looks in a list: its name, what it is doing, where it is and what it is called on the network. */
export function serverRow(server: Server, actions: readonly Action[], t: Translate, power?: PowerState): Row {
  const activity = serverActivity(server, actions, power);
  const status = serverStatusText(server, activity, t);
  const address = primaryAddress(server);
  const quiet = activity.state === "running" && !isCancelled(server);
  return {
    label: server.name,
    description: joinParts([quiet ? undefined : status, address, server.region.name]),
    icon: serverIcon(activity.state),
    accessibleLabel: speakParts([server.name, status, address, server.region.name]),
    contextValue: contextValue("server", activity.state, isCancelled(server) && "cancelled", address !== undefined && "addressed", isWindows(server) && "windows"),
    // Told only when somebody points at the row.
    get facts() {
      return serverFacts(server, status, t);
    },
  };
}

/** What the server is doing, in words, with the progress of the action that it is doing and a cancellation that is still ahead. */
export function serverStatusText(server: Server, activity: ServerActivity, t: Translate): string {
  const label = serverStateLabel(activity.state, server.status, t);
  const percent = activity.action?.progress.percent_complete ?? 0;
  const word = percent > 0 && percent < 100 && activity.state !== "waiting" && activity.state !== "blocked" ? `${label} ${percent}%` : label;
  return isCancelled(server) && activity.state !== "cancelled" ? joinParts([word, t("cancelled")]) : word;
}

function serverFacts(server: Server, status: string, t: Translate): Fact[] {
  const facts: Fact[] = [
    { name: t("State"), value: status },
    { name: t("Region"), value: server.region.name },
    { name: t("Size"), value: serverSizeText(server, t) },
    { name: t("Image"), value: imageTitle(server) },
  ];
  const addresses = [...server.networks.v4, ...server.networks.v6].map((network) => network.ip_address);
  if (addresses.length > 0) facts.push({ name: t("Addresses"), value: addresses.join(", ") });
  facts.push({ name: t("ID"), value: String(server.id) });
  return facts;
}

/** "4 GB · 2 vCPU · 80 GB disk": what the server has, not what its size would give it. */
export function serverSizeText(server: Pick<Server, "memory" | "vcpus" | "disk">, t: Translate): string {
  return joinParts([memoryText(server.memory), t("{0} vCPU", server.vcpus), t("{0} GB disk", server.disk)]);
}
