import type { OverviewAddress, OverviewReady, OverviewServer, PartValues } from "../protocol";
import { joined, partBlock } from "./cardBlocks";
import { commandButton, type CardModel, type Line, type Wording } from "./models";

/** @param copied the address that has just been copied */
export function addressCard({ addresses, isWindows }: OverviewServer, copied: string | null, { t }: Wording): CardModel {
  const lines = addresses.map(({ address, ...rest }): Line => {
    const isCopied = address === copied;
    return {
      kind: "address",
      address,
      detail: addressDetail(rest, t),
      copy: { key: `copy-${address}`, label: isCopied ? t("Copied") : t("Copy"), description: isCopied ? t("Copied {0}", address) : t("Copy {0}", address), icon: isCopied ? "check" : "copy", look: "icon", request: { type: "copyAddress", address } },
    };
  });
  const hasFailover = addresses.some(({ kind }) => kind === "failover");
  return {
    id: "addresses",
    title: t("Addresses"),
    icon: "globe",
    blocks: [{ kind: "lines", lines: lines.length > 0 ? lines : [{ kind: "note", text: t("It has no address yet."), tone: "quiet" }] }],
    buttons: [
      ...(isWindows || addresses.length === 0 ? [] : [commandButton("connectRemote", "addresses", t("Open by Remote-SSH"))]),
      commandButton("editReverseNames", "addresses", t("Reverse Names")),
      ...(hasFailover ? [commandButton("editFailover", "addresses", t("Failover"), { description: t("Failover addresses") })] : []),
    ],
  };
}

function addressDetail({ version, kind, reverseName }: Omit<OverviewAddress, "address">, t: Wording["t"]): string {
  const words = { public: t("public IPv{0}", version), private: t("private IPv{0}", version), failover: t("failover IPv{0}", version) };
  return joined(words[kind], reverseName);
}

export function sizeCard({ server, parts }: OverviewReady, wording: Wording): CardModel {
  const { t, formats } = wording;
  const licences = parts.licences.status === "ready" ? parts.licences.value : { count: 0, monthlyPrice: 0 };
  const price: readonly Line[] = [{ kind: "figure", value: formats.money(server.monthlyPrice + licences.monthlyPrice), unit: t("a month, before discounts") }];
  const facts: readonly Line[] = [
    { kind: "fact", label: t("Size"), value: server.sizeName },
    { kind: "fact", label: t("Processors"), value: t("{0} vCPU", server.vcpus) },
    { kind: "fact", label: t("Memory"), value: formats.memory(server.memoryMegabytes) },
    { kind: "fact", label: t("Disk"), value: formats.gigabytes(server.diskGigabytes) },
    { kind: "fact", label: t("Data transfer"), value: t("{0} TB a month", formats.number(server.transferTerabytes)) },
  ];
  const off: readonly Line[] = server.state === "off" ? [{ kind: "note", text: t("It is off, and billed all the same."), tone: "warning" }] : [];
  return {
    id: "size",
    title: t("Size and Price"),
    icon: "coins",
    blocks: [
      { kind: "lines", lines: price },
      partBlock("licences", parts.licences, 0, wording, ({ count, monthlyPrice }) => (count === 0 ? [] : [{ kind: "fact", label: t("With licences"), value: t("{0} for {1}", formats.money(monthlyPrice), count) }])),
      { kind: "lines", lines: [...facts, ...off] },
    ],
    buttons: [commandButton("resize", "size", t("Resize…")), commandButton("showBilling", "size", t("Billing"))],
  };
}

export function systemCard(server: OverviewServer, { t, formats, nowMs }: Wording): CardModel {
  const fact = (label: string, value: string | null, detail?: string): readonly Line[] => (value === null || value === "" ? [] : [{ kind: "fact", label, value, ...(detail === undefined ? {} : { detail }) }]);
  return {
    id: "system",
    title: t("System"),
    icon: "package",
    blocks: [
      {
        kind: "lines",
        lines: [
          ...fact(t("Image"), server.image),
          ...fact(t("Kernel"), server.kernel),
          ...fact(t("Host"), server.host),
          ...fact(t("Partner"), server.partner),
          ...fact(t("Created"), formats.age(server.createdAt, nowMs), formats.moment(server.createdAt)),
          ...fact(t("ID"), String(server.id)),
          ...fact(t("Permalink"), server.permalink),
        ],
      },
    ],
    buttons: [commandButton("showDetails", "system", t("All Details")), commandButton("showUserData", "system", t("User Data")), commandButton("copyLink", "system", t("Copy Link"))],
  };
}

export function networkCard({ server, parts }: OverviewReady, wording: Wording): CardModel {
  const { t } = wording;
  const blocking = server.portBlocking ? t("on: no outgoing mail, SSH or Remote Desktop") : t("off");
  return {
    id: "network",
    title: t("Network"),
    icon: "network",
    blocks: [
      partBlock("network", parts.network, 2, wording, (network) => networkLines(network, t)),
      partBlock("firewall", parts.firewall, 1, wording, (count) => [
        count === 0
          ? { kind: "fact", label: t("Firewall"), value: t("no rules: all traffic passes"), tone: "warning" }
          : { kind: "fact", label: t("Firewall"), value: count === 1 ? t("1 rule") : t("{0} rules", count) },
      ]),
      { kind: "lines", lines: [{ kind: "fact", label: t("Port blocking"), value: blocking }] },
    ],
    buttons: [
      commandButton("editFirewall", "network", t("Firewall"), { description: t("Firewall rules") }),
      ...(server.isInVpc ? [commandButton("editVpcRoutes", "network", t("VPC Routes"))] : []),
      commandButton("moveNetwork", "network", server.isInVpc ? t("Move…") : t("Into a VPC…")),
    ],
  };
}

function networkLines({ vpcName, vpcRange, balancers }: PartValues["network"], t: Wording["t"]): readonly Line[] {
  return [
    { kind: "fact", label: t("Network"), value: vpcName === null ? t("public network of the region") : joined(vpcName, vpcRange) },
    ...(balancers.length === 0 ? [{ kind: "fact", label: t("Load balancers"), value: t("none uses it") } as const] : []),
    ...balancers.map(({ id, name, ip }): Line => ({
      kind: "item",
      key: `balancer-${id}`,
      icon: "network",
      tone: "plain",
      title: name,
      detail: joined(t("load balancer"), ip),
      link: { key: `open-balancer-${id}`, label: name, description: t("Show load balancer {0}", name), look: "link", request: { type: "showBalancer", balancerId: id } },
    })),
  ];
}
