import type { ServerActionBody } from "../model/contract";

/** Server actions that destroy or interrupt: those that ask before they are sent. A lock stops them. */
export const stoppedByLock: ReadonlySet<ServerActionBody["type"]> = new Set([
  "power_cycle", "power_off", "password_reset",
  "restore", "clone_using_backup", "disable_backups",
  "resize_disk", "delete_disk", "rebuild", "resize", "change_advanced_features", "disable_selinux",
  "change_network", "change_vpc_ipv4", "change_ipv6", "change_advanced_firewall_rules",
]);
