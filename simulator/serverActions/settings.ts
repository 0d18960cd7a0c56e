import { isIPv4 } from "node:net";
import { parseRange } from "../addresses";
import { distributionImage } from "../catalogue/images";
import { advancedFeatures, kernelsFor, machineTypes, processorModels } from "../catalogue/kernels";
import { invalid, unprocessable } from "../problem";
import type { Schemas } from "../state";
import { completed, serverAction } from "./kind";
import { checkServerName } from "./serverName";

function checkRules(rules: readonly Schemas["AdvancedFirewallRule"][]): void {
  const errors: Record<string, string> = {};
  rules.forEach((rule, index) => {
    for (const field of ["source_addresses", "destination_addresses"] as const) {
      const wrong = rule[field].find((address) => !isIPv4(address) && !parseRange(address));
      if (wrong !== undefined) errors[`firewall_rules[${index}].${field}`] = `${wrong} is not a valid IPv4 address or range.`;
    }
    const port = (rule.destination_ports ?? []).find((text) => !isPortRange(text));
    if (port !== undefined) errors[`firewall_rules[${index}].destination_ports`] = `${port} is not a valid port or range of ports.`;
    else if ((rule.destination_ports ?? []).length > 0 && (rule.protocol === "icmp" || rule.protocol === "all")) {
      errors[`firewall_rules[${index}].destination_ports`] = `Ports have no meaning for the protocol ${rule.protocol}.`;
    }
  });
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function isPortRange(text: string): boolean {
  const found = /^(\d{1,5})(?:[-:](\d{1,5}))?$/.exec(text);
  if (!found) return false;
  const [low, high] = [Number(found[1]), Number(found[2] ?? found[1])];
  return low >= 1 && high <= 65535 && low <= high;
}

const percentages: readonly Schemas["ThresholdAlertType"][] = ["cpu", "data-transfer-used", "storage-used"];

export const settingActions = [
  serverAction("rename", {
    steps: [["Renaming the server", 4]],
    check: (_, __, body) => checkServerName(body.name, "name"),
    finish: (_, server, body) => {
      server.name = body.name;
      return completed();
    },
  }),

  serverAction("change_advanced_firewall_rules", {
    steps: [["Loading the rules", 10]],
    check: (_, __, body) => checkRules(body.firewall_rules),
    finish: (_, server, body) => {
      server.firewall_rules = body.firewall_rules;
      return completed();
    },
  }),

  serverAction("change_threshold_alerts", {
    steps: [["Changing the alerts", 4]],
    check: (_, __, body) => {
      const wrong = body.threshold_alerts.findIndex(({ alert_type, value }) => typeof value === "number" && (value < 0 || (percentages.includes(alert_type) && value > 100)));
      if (wrong >= 0) throw invalid({ [`threshold_alerts[${wrong}].value`]: "The value is out of range for this type of alert." });
    },
    finish: (_, server, body) => {
      server.threshold_alerts = server.threshold_alerts.map((alert) => {
        const change = body.threshold_alerts.find((one) => one.alert_type === alert.alert_type);
        return change ? { ...alert, enabled: change.enabled ?? alert.enabled, value: change.value ?? alert.value } : alert;
      });
      return completed();
    },
  }),

  serverAction("change_kernel", {
    steps: [
      ["Changing the kernel", 6],
      ["Restarting the server", 26],
    ],
    check: (_, server, body) => {
      if (!kernelsFor(server.image).some((kernel) => kernel.id === body.kernel)) throw invalid({ kernel: `Kernel ${body.kernel} is not available for ${server.name}.` });
    },
    finish: (_, server, body) => {
      server.kernel = body.kernel;
      return completed();
    },
  }),

  serverAction("change_advanced_features", {
    steps: [
      ["Changing the virtual hardware", 10],
      ["Restarting the server", 26],
    ],
    check: (_, __, body) => {
      const errors: Record<string, string> = {};
      const { processor_model: model = null, machine_type: machine = null } = body;
      if (model !== null && !processorModels.some((one) => one.id === model)) errors["processor_model"] = `There is no processor model ${model}.`;
      if (model !== null && body.automatic_processor_model) errors["processor_model"] = "processor_model must not be provided with automatic_processor_model.";
      if (machine !== null && !machineTypes.includes(machine)) errors["machine_type"] = `${machine} is not available for this server.`;
      if (machine !== null && body.automatic_machine_type) errors["machine_type"] = "machine_type must not be provided with automatic_machine_type.";
      if (Object.keys(errors).length > 0) throw invalid(errors);
    },
    finish: (_, server, body) => {
      if (body.enabled_advanced_features) {
        const wanted = body.enabled_advanced_features;
        server.enabled_advanced_features = advancedFeatures.filter((feature) => wanted.includes(feature));
      }
      server.processor_model = body.automatic_processor_model ? null : (body.processor_model ?? server.processor_model);
      server.machine_type = body.automatic_machine_type ? null : (body.machine_type ?? server.machine_type);
      server.video_device = body.video_device ?? server.video_device;
      return completed();
    },
  }),

  serverAction("change_partner", {
    steps: [["Separating the servers", 30]],
    check: (world, server, body) => {
      const id = body.partner_server_id ?? null;
      if (id === null) return;
      const partner = world.state.servers.get(id);
      if (!partner || partner.id === server.id) throw invalid({ partner_server_id: "partner_server_id must name another server of yours." });
      if (partner.region !== server.region) throw invalid({ partner_server_id: `${partner.name} is in another region than ${server.name}.` });
    },
    finish: (world, server, body) => {
      const { servers } = world.state;
      const partner = servers.get(body.partner_server_id);
      if (body.partner_server_id && !partner) return { error: "The partner server is gone." };
      // A partnership is mutual: whoever was a partner of either is none any more.
      for (const former of [servers.get(server.partner_id), servers.get(partner?.partner_id)]) if (former) former.partner_id = null;
      server.partner_id = partner?.id ?? null;
      if (partner) {
        partner.partner_id = server.id;
        if (partner.host === server.host) partner.host = `${server.host}b`;
      }
      return completed();
    },
  }),

  serverAction("password_reset", {
    steps: [["Changing the password", 12]],
    check: (_, server, body) => {
      const supported = distributionImage(server.image).distribution_info.password_recovery === "online-change";
      if (supported) return;
      if (body.username) throw invalid({ username: `The password of a named user cannot be changed on ${server.name}.` });
      if (body.password) throw invalid({ password: `The password cannot be set on ${server.name}; it can be cleared.` });
    },
    finish: () => completed(),
  }),

  serverAction("disable_selinux", {
    steps: [
      ["Changing the boot options", 8],
      ["Restarting the server", 26],
    ],
    check: (_, server) => {
      if (!["AlmaLinux", "Rocky Linux", "CentOS"].includes(distributionImage(server.image).distribution ?? "")) throw unprocessable(`${server.name} does not use SELinux.`);
    },
    finish: () => completed(),
  }),

  serverAction("uncancel", {
    steps: [["Reverting the cancellation", 6]],
    check: (_, server) => {
      if (server.cancelled_at === null) throw unprocessable(`${server.name} is not cancelled.`);
    },
    finish: (_, server) => {
      server.cancelled_at = null;
      return completed();
    },
  }),
];
