import type { Schemas } from "../state";
import { familyOf } from "./images";

const kernels: readonly Schemas["Kernel"][] = [
  { id: 101, name: "Distribution's own", version: null },
  { id: 102, name: "Linux 6.12 LTS", version: "6.12.41" },
  { id: 103, name: "Linux 6.6 LTS", version: "6.6.101" },
  { id: 190, name: "Finnix recovery CD", version: "126" },
];

/** The kernels that a server of that operating system can start; only Linux can choose. */
export function kernelsFor(image: number): readonly Schemas["Kernel"][] {
  return familyOf(image) === "linux" ? kernels : [];
}

export function kernelOf(id: number | null): Schemas["Kernel"] | null {
  return kernels.find((kernel) => kernel.id === id) ?? null;
}

export const defaultKernel = 101;
export const processorModels: readonly Schemas["ProcessorModel"][] = [
  { id: 1, name: "EPYC-Milan", description: "AMD EPYC, third generation" },
  { id: 2, name: "EPYC-Rome", description: "AMD EPYC, second generation" },
  { id: 3, name: "x86-64-v2", description: "The features that every host has" },
];

export const machineTypes: readonly Schemas["VmMachineType"][] = ["pc_i440fx_5point1", "pc_i440fx_5point0", "pc_i440fx_4point2", "pc_i440fx_4point1"];

export const advancedFeatures: readonly Schemas["AdvancedFeature"][] = [
  "emulated-hyperv",
  "emulated-devices",
  "nested-virt",
  "driver-disk",
  "unset-uuid",
  "local-rtc",
  "emulated-tpm",
  "cloud-init",
  "qemu-guest-agent",
  "uefi-boot",
];
