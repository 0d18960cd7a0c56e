/** The provider's own nameservers, as `GET /domains/nameservers` lists them. */
export const providerNameservers = ["ns1.mammoth.com.au", "ns2.mammoth.com.au", "ns3.mammoth.com.au"] as const;

/** The provider's SOA: its serial is counted where the zone is served, and is 0 everywhere else. */
export const soaData = "ns1.mammoth.com.au. hostmaster.mammoth.com.au. 0 10800 3600 1209600 3600";

export const defaultTtl = 3600;

/** Where a domain points that was registered and never delegated. */
export const parkingNameservers = ["ns1.parked.example.net", "ns2.parked.example.net"] as const;

/** Domains of other customers, so that a create can be refused for a name that this account does not have. */
export const takenElsewhere: ReadonlySet<string> = new Set(["mammoth.com.au", "taken.example"]);
