// Generated from mammoth.openapi.yaml by `npm run contract -- generate`. Never edited by hand.

export interface paths {
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account
         * @description Tells whom the token belongs to and whether the account is in good standing.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SSH keys
         * @description Lists the public keys that can be installed on new servers.
         */
        get: operations["listSshKeys"];
        put?: never;
        /**
         * Add an SSH key
         * @description Adds a public key to the account. It does not reach servers that exist already.
         */
        post: operations["createSshKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/keys/{key_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an SSH key
         * @description Fetches one key by its ID or its fingerprint.
         */
        get: operations["getSshKey"];
        /**
         * Rename an SSH key
         * @description Changes the name of a key, and whether new servers get it by default.
         */
        put: operations["updateSshKey"];
        post?: never;
        /**
         * Delete an SSH key
         * @description Removes the key from the account. Servers that have it keep it.
         */
        delete: operations["deleteSshKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all actions
         * @description Lists the actions of every resource of the account, newest first.
         */
        get: operations["listActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an action
         * @description Fetches one action, to follow its progress or read its result.
         */
        get: operations["getAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/actions/{action_id}/proceed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an action's question
         * @description Answers an action that waits for a decision (`user_interaction_required`).
         */
        post: operations["proceedAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/my/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balance
         * @description Tells what will be billed next, charge by charge, and the credit that is available.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/my/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Lists all invoices of the account.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/my/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Fetches one invoice with its items.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/my/unpaid-payment-failed-invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices whose payment failed
         * @description Lists unpaid invoices after a failed payment. As long as there are some, renewals and new services may be blocked.
         */
        get: operations["listUnpaidFailedInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_usages/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the data usage of all servers
         * @description Lists for every server how much data it has transferred in the current billing period.
         */
        get: operations["listCurrentDataUsages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data_usages/{server_id}/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server's data usage
         * @description Tells how much data one server has transferred in the current billing period. Servers share their allowances.
         */
        get: operations["getCurrentDataUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List domains
         * @description Lists the domains whose zones are kept in the account.
         */
        get: operations["listDomains"];
        put?: never;
        /**
         * Add a domain
         * @description Creates a zone for the domain. This can take a minute, and may have happened even when the answer does not arrive.
         */
        post: operations["createDomain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/nameservers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the provider's nameservers
         * @description Lists the nameservers that a domain has to be delegated to for its zone to be served.
         */
        get: operations["listNameservers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/refresh_nameserver_cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up delegations again
         * @description Drops what is remembered about the nameservers of the account's domains. Useful after a delegation was changed at the registrar.
         */
        post: operations["refreshNameserverCache"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/{domain_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a domain
         * @description Fetches one domain with its zone file and the nameservers that it really uses.
         */
        get: operations["getDomain"];
        put?: never;
        post?: never;
        /**
         * Delete a domain
         * @description Removes the domain's zone with all its records. There is no way back.
         */
        delete: operations["deleteDomain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/{domain_name}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a domain's records
         * @description Lists the records of a zone, all of them or those of a type or name.
         */
        get: operations["listDomainRecords"];
        put?: never;
        /**
         * Add a record
         * @description Adds a record to a zone. Fields that its type does not use are left out.
         */
        post: operations["createDomainRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domains/{domain_name}/records/{record_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a record
         * @description Fetches one record of a zone.
         */
        get: operations["getDomainRecord"];
        /**
         * Change a record
         * @description Changes a record. What is left out or null keeps its value, so send every field of the record's type.
         */
        put: operations["updateDomainRecord"];
        post?: never;
        /**
         * Delete a record
         * @description Removes one record from a zone.
         */
        delete: operations["deleteDomainRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failover_ips/{server_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's failover IPs
         * @description Lists the failover addresses that are assigned to the server.
         */
        get: operations["listFailoverIps"];
        put?: never;
        /**
         * Set a server's failover IPs
         * @description Replaces the whole list of failover addresses of the server: those left out are taken away. An action that does not complete can be helped by a reboot.
         */
        post: operations["assignFailoverIps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failover_ips/{server_id}/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List failover IPs for a server
         * @description Lists the failover addresses of the account that this server could be given.
         */
        get: operations["listAvailableFailoverIps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List images
         * @description Lists the images that the account can use: operating systems and its own backups.
         */
        get: operations["listImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{image_id_or_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an image
         * @description Fetches one image by its ID, or an operating system by its slug.
         */
        get: operations["getImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{image_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change an image
         * @description Relabels a backup, or locks and unlocks it. Operating systems cannot be changed.
         */
        put: operations["updateImage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/images/{image_id}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get download links of an image
         * @description Makes temporary links to the disks of a backup. Whoever has a link can download.
         */
        get: operations["getImageDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/load_balancers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List load balancers
         * @description Lists the load balancers of the account.
         */
        get: operations["listLoadBalancers"];
        put?: never;
        /**
         * Create a load balancer
         * @description Orders a load balancer. It costs money from now on; an action builds it.
         */
        post: operations["createLoadBalancer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/load_balancers/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List load balancer offers
         * @description Lists where load balancers can be had and what they cost.
         */
        get: operations["getLoadBalancerAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/load_balancers/{load_balancer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a load balancer
         * @description Fetches one load balancer.
         */
        get: operations["getLoadBalancer"];
        /**
         * Change a load balancer
         * @description Replaces the settings of a load balancer. What is left out goes back to its default, servers included.
         */
        put: operations["updateLoadBalancer"];
        post?: never;
        /**
         * Cancel a load balancer
         * @description Cancels the load balancer; its address is lost.
         */
        delete: operations["deleteLoadBalancer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/load_balancers/{load_balancer_id}/forwarding_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add forwarding rules
         * @description Lets the load balancer forward more kinds of traffic.
         */
        post: operations["addForwardingRules"];
        /**
         * Remove forwarding rules
         * @description Stops the load balancer from forwarding some kinds of traffic.
         */
        delete: operations["removeForwardingRules"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/load_balancers/{load_balancer_id}/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add servers to a load balancer
         * @description Puts more servers behind the load balancer.
         */
        post: operations["addLoadBalancerServers"];
        /**
         * Remove servers from a load balancer
         * @description Takes servers out from behind the load balancer. The servers themselves stay.
         */
        delete: operations["removeLoadBalancerServers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List regions
         * @description Lists the places where servers can be created. Needs no token.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reverse_names/ipv6": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List IPv6 reverse nameservers
         * @description Lists the nameservers that answer reverse lookups for the account's IPv6 addresses. All servers share them.
         */
        get: operations["listIpv6ReverseNameservers"];
        put?: never;
        /**
         * Set IPv6 reverse nameservers
         * @description Replaces the nameservers that answer reverse lookups for the account's IPv6 addresses. Those left out are removed.
         */
        post: operations["setIpv6ReverseNameservers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/samplesets/{server_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's measurements
         * @description Lists how much processor, memory, network and storage the server used, period by period.
         */
        get: operations["listSampleSets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/samplesets/{server_id}/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server's latest measurements
         * @description Fetches the most recent sample set; there is none for a server that was not measured yet.
         */
        get: operations["getLatestSampleSet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers
         * @description Lists the servers of the account.
         */
        get: operations["listServers"];
        put?: never;
        /**
         * Create a server
         * @description Orders a server. It costs money from now on; an action builds it.
         */
        post: operations["createServer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/threshold_alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List servers above a threshold
         * @description Lists the IDs of servers for which an alert is raised at present.
         */
        get: operations["listExceededThresholdAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server
         * @description Fetches one server.
         */
        get: operations["getServer"];
        put?: never;
        post?: never;
        /**
         * Cancel a server
         * @description Cancels the server. It is powered off and later deleted with its disks and backups; until then `uncancel` may bring it back.
         */
        delete: operations["cancelServer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's actions
         * @description Lists what was done to the server, newest first.
         */
        get: operations["listServerActions"];
        put?: never;
        /**
         * Do something to a server
         * @description Starts one of the server actions; `type` says which. Questions such as `ping` are answered through the completed action.
         */
        post: operations["performServerAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server's action
         * @description Fetches one action of the server.
         */
        get: operations["getServerAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/advanced_firewall_rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server's firewall rules
         * @description Lists the rules of the firewall outside the server. The first rule that matches decides; what no rule matches is let through.
         */
        get: operations["getAdvancedFirewallRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/available_advanced_features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List advanced features for a server
         * @description Lists the processor models, machine types and features that this server could be given.
         */
        get: operations["getAvailableAdvancedFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's backups
         * @description Lists the backups of the server that exist at present.
         */
        get: operations["listBackups"];
        put?: never;
        /**
         * Upload a backup
         * @description Has a disk image fetched from an address and stored as a backup of the server.
         */
        post: operations["uploadBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/console": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get links to a server's console
         * @description Makes temporary links to the server's screen and keyboard. Whoever has a link is at the machine.
         */
        get: operations["getConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/kernels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kernels for a server
         * @description Lists the kernels that the server can boot. Only servers built from a Linux image can change theirs.
         */
        get: operations["listKernels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's snapshots
         * @description Always an empty list: servers have backups, not snapshots.
         */
        get: operations["listSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/software": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a server's software
         * @description Lists the licensed software of the server.
         */
        get: operations["listServerSoftware"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/threshold_alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server's alerts
         * @description Lists the thresholds of the server, and what was measured last.
         */
        get: operations["getThresholdAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/servers/{server_id}/user_data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a server's user data
         * @description Fetches the initialisation script or data that the server was last built with. It often holds secrets.
         */
        get: operations["getUserData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sizes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sizes
         * @description Lists the plans that servers can have, with prices and the limits of their options. Needs no token.
         */
        get: operations["listSizes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sizes/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List discounts for paying ahead
         * @description Tells how much cheaper a service is when it is paid for a longer time.
         */
        get: operations["getPaymentFrequencyDiscounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sizes/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service levels
         * @description Lists the levels of support that can be had.
         */
        get: operations["listServiceLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/software": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List software
         * @description Lists all licensed software. Needs no token.
         */
        get: operations["listSoftware"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/software/operating_system/{operating_system_id_or_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List software for an operating system
         * @description Lists the software that runs on an operating system. Of each group exactly one entry has to be chosen; a step count of -1 marks the entry that stands for none. Needs no token.
         */
        get: operations["listSoftwareForOperatingSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/software/{software_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get software
         * @description Fetches one piece of licensed software. Needs no token.
         */
        get: operations["getSoftware"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vpcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VPCs
         * @description Lists the private networks of the account.
         */
        get: operations["listVpcs"];
        put?: never;
        /**
         * Create a VPC
         * @description Creates a private network. Its range of addresses cannot be changed later.
         */
        post: operations["createVpc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vpcs/{vpc_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a VPC
         * @description Fetches one private network with its routes.
         */
        get: operations["getVpc"];
        /**
         * Replace a VPC's settings
         * @description Replaces name and routes. Routes that are left out are removed.
         */
        put: operations["updateVpc"];
        post?: never;
        /**
         * Delete a VPC
         * @description Deletes a private network. Refused while it has members.
         */
        delete: operations["deleteVpc"];
        options?: never;
        head?: never;
        /**
         * Change some of a VPC's settings
         * @description Changes name or routes; what is left out or null stays. Routes are replaced as a whole list.
         */
        patch: operations["patchVpc"];
        trace?: never;
    };
    "/vpcs/{vpc_id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a VPC's members
         * @description Lists what is connected to the private network.
         */
        get: operations["listVpcMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The customer's account. */
        Account: {
            /** @description The e-mail address that the account is registered with. */
            email: string;
            /** @description Whether the e-mail address was confirmed. Without that, some things are not permitted. */
            email_verified: boolean;
            /** @description Whether signing in to the website takes a second factor. */
            two_factor_authentication_enabled: boolean;
            /** @description Whether the account is in good standing. */
            status: components["schemas"]["AccountStatus"];
            /** @description The tax that is charged at present. */
            tax_code: components["schemas"]["TaxCode"];
            /** @description The ways to pay that are set up. */
            configured_payment_methods: components["schemas"]["PaymentMethod"][];
        };
        /** @description The account. */
        AccountResponse: {
            /** @description The account. */
            account: components["schemas"]["Account"];
        };
        /**
         * @description Whether an account is in good standing.
         * @enum {string}
         */
        AccountStatus: "incomplete" | "active" | "warning" | "locked";
        /** @description A change that takes time, with its progress and result. */
        Action: {
            /**
             * Format: int64
             * @description ID of the action.
             */
            id: number;
            /** @description How far the action is. */
            status: components["schemas"]["ActionStatus"];
            /** @description What the action does, such as `power_on`. */
            type: string;
            /**
             * Format: date-time
             * @description When the action began.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description When the action ended; null while it runs.
             */
            completed_at?: string | null;
            /** @description What kind of thing is being changed. */
            resource_type?: components["schemas"]["ResourceType"] | null;
            /**
             * Format: int64
             * @description ID of the thing that is being changed.
             */
            resource_id?: number | null;
            /** @description Where the thing that is being changed is. */
            region?: components["schemas"]["Region"] | null;
            /** @description Slug of the region where the thing that is being changed is. */
            region_slug?: string | null;
            /** @description The steps of the action. */
            progress: components["schemas"]["ActionProgress"];
            /** @description What the action found out, such as the milliseconds of a ping. */
            result_data?: string | null;
            /**
             * Format: int64
             * @description ID of the unpaid invoice that the action waits for; it does not go on before that is paid.
             */
            blocking_invoice_id?: number | null;
            /** @description The question that the action waits for; it does not go on before it is answered. */
            user_interaction_required?: components["schemas"]["UserInteractionRequired"] | null;
        };
        /** @description Names an action that was started. */
        ActionLink: {
            /**
             * Format: int64
             * @description ID of the action to follow.
             */
            id: number;
            /** @description What the action does, such as `create`. */
            rel: string;
            /** @description Address of the action. */
            href: string;
        };
        /** @description The steps of an action, done and under way. */
        ActionProgress: {
            /** @description More about the step under way. */
            current_step_detail?: string | null;
            /**
             * Format: int32
             * @description How much of the action is done, in per cent.
             */
            percent_complete: number;
            /** @description The step under way. */
            current_step?: string | null;
            /** @description The steps that are done, in order. */
            completed_steps: string[];
        };
        /** @description An action. */
        ActionResponse: {
            /** @description The action. */
            action: components["schemas"]["Action"];
        };
        /**
         * @description How far an action is.
         * @enum {string}
         */
        ActionStatus: "in-progress" | "completed" | "errored";
        /** @description Links to the actions that a request has started. */
        ActionsLinks: {
            /** @description The actions that were started. */
            actions: components["schemas"]["ActionLink"][];
        };
        /** @description A page of actions. */
        ActionsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The actions of this page. */
            actions: components["schemas"]["Action"][];
        };
        /** @description Add a disk from unallocated disk space. The server's total does not change. */
        AddDisk: {
            /**
             * @description Names this action, always `add_disk`.
             * @enum {string}
             */
            type: "add_disk";
            /**
             * Format: int32
             * @description Size of the disk in GB. That much must be unallocated.
             */
            size_gigabytes: number;
            /** @description A name to recognise the disk by; null for a default one, an empty text for none. */
            description?: string | null;
        };
        /**
         * @description A feature of virtual hardware.
         * @enum {string}
         */
        AdvancedFeature: "emulated-hyperv" | "emulated-devices" | "nested-virt" | "driver-disk" | "unset-uuid" | "local-rtc" | "emulated-tpm" | "cloud-init" | "qemu-guest-agent" | "uefi-boot";
        /** @description A rule of the firewall outside a server. */
        AdvancedFirewallRule: {
            /** @description IPv4 addresses or CIDR ranges that the traffic comes from. */
            source_addresses: string[];
            /** @description IPv4 addresses or CIDR ranges that the traffic goes to. */
            destination_addresses: string[];
            /** @description Ports or ranges of ports that the traffic goes to; none for every port. */
            destination_ports?: string[] | null;
            /** @description Protocol of the traffic. */
            protocol: components["schemas"]["AdvancedFirewallRuleProtocol"];
            /** @description What happens to traffic that matches. */
            action: components["schemas"]["AdvancedFirewallRuleAction"];
            /** @description What the rule is for. */
            description?: string | null;
        };
        /**
         * @description What happens to traffic that matches a rule.
         * @enum {string}
         */
        AdvancedFirewallRuleAction: "drop" | "accept";
        /**
         * @description Protocol of traffic that a rule matches.
         * @enum {string}
         */
        AdvancedFirewallRuleProtocol: "all" | "icmp" | "tcp" | "udp";
        /** @description The firewall rules of a server. */
        AdvancedFirewallRulesResponse: {
            /** @description The rules in the order in which they are tried. */
            firewall_rules: components["schemas"]["AdvancedFirewallRule"][];
        };
        /** @description How a server's virtual hardware is set up. */
        AdvancedServerFeatures: {
            /**
             * Format: int64
             * @description ID of the processor model; null for the best one available.
             */
            processor_model?: number | null;
            /** @description The emulated machine; null for the best one available. */
            machine_type?: components["schemas"]["VmMachineType"] | null;
            /** @description The emulated video card. */
            video_device: components["schemas"]["VideoDevice"];
            /** @description The features that are switched on. */
            enabled_advanced_features: components["schemas"]["AdvancedFeature"][];
        };
        /** @description Attach a backup as extra disks, to get single files back or to boot an ISO image. */
        AttachBackup: {
            /**
             * @description Names this action, always `attach_backup`.
             * @enum {string}
             */
            type: "attach_backup";
            /**
             * Format: int64
             * @description ID of the backup.
             */
            image: number;
        };
        /** @description A backup that is attached to a server as extra disks. */
        AttachedBackup: {
            /**
             * Format: int64
             * @description ID of the backup.
             */
            id: number;
            /** @description Names of its disks inside the server. */
            disk_identifiers: string[];
            /**
             * Format: date-time
             * @description When it was attached.
             */
            attached_at?: string | null;
            /**
             * Format: date-time
             * @description When it will be detached.
             */
            attachment_expires?: string | null;
        };
        /** @description What a server's virtual hardware can be. */
        AvailableAdvancedServerFeatures: {
            /** @description Processor models to choose from. */
            processor_models: components["schemas"]["ProcessorModel"][];
            /** @description Emulated machines to choose from. */
            machine_types: components["schemas"]["VmMachineType"][];
            /** @description Features to choose from. */
            advanced_features: components["schemas"]["AdvancedFeature"][];
        };
        /** @description The advanced features that a server can be given. */
        AvailableAdvancedServerFeaturesResponse: {
            /** @description What can be chosen from. */
            available_advanced_server_features: components["schemas"]["AvailableAdvancedServerFeatures"];
        };
        /** @description One disk of a backup. */
        BackupDisk: {
            /**
             * Format: int64
             * @description ID of the disk.
             */
            id: number;
            /**
             * Format: double
             * @description Size of the compressed disk in GB.
             */
            size_gigabytes: number;
            /**
             * Format: int32
             * @description Smallest disk that it can be restored to, in GB.
             */
            min_disk_size: number;
            /** @description A name to recognise the disk by. */
            description?: string | null;
        };
        /** @description More about a backup. */
        BackupInfo: {
            /** @description The slot that it is kept in. */
            type: components["schemas"]["BackupSlot"];
            /**
             * Format: int64
             * @description ID of the server that was backed up.
             */
            server_id: number;
            /** @description Whether it is kept away from the server's site. */
            offsite: boolean;
            /** @description Whether it is kept from being replaced. */
            locked: boolean;
            /** @description Whether it is a bootable ISO image. */
            iso: boolean;
            /** @description The disks in it. */
            backup_disks: components["schemas"]["BackupDisk"][];
        };
        /**
         * @description Which backup makes room for a new one.
         * @enum {string}
         */
        BackupReplacementStrategy: "none" | "specified" | "oldest" | "newest";
        /** @description When a server's backups are taken and where they go. */
        BackupSettings: {
            /**
             * Format: int32
             * @description Hour of the day, 0 to 23.
             */
            backup_hour_of_day: number;
            /**
             * Format: int32
             * @description Day of the weekly backup, 0 for Sunday to 6 for Saturday.
             */
            backup_day_of_week: number;
            /**
             * Format: int32
             * @description Day of the monthly backup, 1 to 28.
             */
            backup_day_of_month: number;
            /** @description Where copies at another site go; null where none are made. */
            offsite_backup_settings?: components["schemas"]["OffsiteBackupSettings"] | null;
        };
        /**
         * @description How long a backup is kept.
         * @enum {string}
         */
        BackupSlot: "daily" | "weekly" | "monthly" | "temporary";
        /** @description The time in which a backup is taken. */
        BackupWindow: {
            /**
             * Format: date-time
             * @description From when on it may begin.
             */
            start: string;
            /**
             * Format: date-time
             * @description By when it has begun.
             */
            end: string;
        };
        /** @description A page of backups. */
        BackupsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The backups of this page. */
            backups: components["schemas"]["Image"][];
        };
        /** @description What will be billed, and what is available to pay it. */
        Balance: {
            /**
             * Format: double
             * @description Sum of the charges that are on no invoice yet, in AUD.
             */
            unbilled_total: number;
            /**
             * Format: double
             * @description Credit that the next invoice is paid from, in AUD.
             */
            available_credit: number;
            /** @description The charges that make up the sum. */
            charges: components["schemas"]["ChargeInformation"][];
            /**
             * Format: date-time
             * @description When the newest charge was made.
             */
            generated_at?: string | null;
        };
        /** @description The balance of the account. */
        BalanceResponse: {
            /** @description The balance. */
            balance: components["schemas"]["Balance"];
        };
        /** @description Change the server's virtual hardware. What is null stays as it is. */
        ChangeAdvancedFeatures: {
            /**
             * @description Names this action, always `change_advanced_features`.
             * @enum {string}
             */
            type: "change_advanced_features";
            /** @description All features that shall be on; an empty list switches all off, null keeps them. */
            enabled_advanced_features?: components["schemas"]["AdvancedFeature"][] | null;
            /**
             * Format: int64
             * @description ID of the processor model.
             */
            processor_model?: number | null;
            /** @description True picks the best processor model; then none may be named. */
            automatic_processor_model?: boolean | null;
            /** @description The emulated machine. */
            machine_type?: components["schemas"]["VmMachineType"] | null;
            /** @description True picks the best emulated machine; then none may be named. */
            automatic_machine_type?: boolean | null;
            /** @description The emulated video card. */
            video_device?: components["schemas"]["VideoDevice"] | null;
        };
        /** @description Replace all rules of the firewall outside the server. */
        ChangeAdvancedFirewallRules: {
            /**
             * @description Names this action, always `change_advanced_firewall_rules`.
             * @enum {string}
             */
            type: "change_advanced_firewall_rules";
            /** @description The whole list in the order in which the rules are tried. Rules left out are removed; an empty list removes all. */
            firewall_rules: components["schemas"]["AdvancedFirewallRule"][];
        };
        /** @description Change when backups are taken. How many are kept does not change. */
        ChangeBackupSchedule: {
            /**
             * @description Names this action, always `change_backup_schedule`.
             * @enum {string}
             */
            type: "change_backup_schedule";
            /**
             * Format: int32
             * @description Hour of the day; null keeps it.
             */
            backup_hour_of_day?: number | null;
            /**
             * Format: int32
             * @description Day of the weekly backup, 0 for Sunday; null keeps it.
             */
            backup_day_of_week?: number | null;
            /**
             * Format: int32
             * @description Day of the monthly backup; null keeps it.
             */
            backup_day_of_month?: number | null;
        };
        /** @description The image that a resized server is built anew from. Its disks are destroyed. */
        ChangeImage: {
            /** @description ID or slug of an operating system, or ID of a backup; null for the present one. */
            image?: number | string | null;
            /** @description How it is built; null keeps the server's own options. */
            options?: components["schemas"]["ImageOptions"] | null;
        };
        /** @description Switch IPv6 on or off. */
        ChangeIpv6: {
            /**
             * @description Names this action, always `change_ipv6`.
             * @enum {string}
             */
            type: "change_ipv6";
            /** @description Whether the server has IPv6. */
            enabled: boolean;
        };
        /** @description Set the nameservers that answer reverse lookups of the server's IPv6 range. */
        ChangeIpv6ReverseNameservers: {
            /**
             * @description Names this action, always `change_ipv6_reverse_nameservers`.
             * @enum {string}
             */
            type: "change_ipv6_reverse_nameservers";
            /** @description The whole list of host names; those left out are removed. */
            ipv6_reverse_nameservers: string[];
        };
        /** @description Change the kernel that the server boots, or have it boot the recovery system. */
        ChangeKernel: {
            /**
             * @description Names this action, always `change_kernel`.
             * @enum {string}
             */
            type: "change_kernel";
            /**
             * Format: int64
             * @description ID of the kernel.
             */
            kernel: number;
        };
        /** @description The licensed software that a resized server shall have. */
        ChangeLicenses: {
            /** @description The whole list; what is left out is removed. */
            licenses: components["schemas"]["License"][];
        };
        /** @description Choose whether old copies of backups are removed from a place of the customer's own. */
        ChangeManageOffsiteBackupCopies: {
            /**
             * @description Names this action, always `change_manage_offsite_backup_copies`.
             * @enum {string}
             */
            type: "change_manage_offsite_backup_copies";
            /** @description True removes a copy once its successor has arrived; false leaves that, and its cost, to the customer. */
            manage_offsite_backup_copies: boolean;
        };
        /** @description Move the server into a VPC, or out of it. */
        ChangeNetwork: {
            /**
             * @description Names this action, always `change_network`.
             * @enum {string}
             */
            type: "change_network";
            /**
             * Format: int64
             * @description ID of the VPC; null for the region's public network.
             */
            vpc_id?: number | null;
        };
        /** @description Change where copies of backups at another site go. */
        ChangeOffsiteBackupLocation: {
            /**
             * @description Names this action, always `change_offsite_backup_location`.
             * @enum {string}
             */
            type: "change_offsite_backup_location";
            /** @description Address of an Amazon S3 bucket, which Amazon charges for; null for the provider's own storage. */
            offsite_backup_location?: string | null;
        };
        /** @description Name a server that must never be on the same physical machine. */
        ChangePartner: {
            /**
             * @description Names this action, always `change_partner`.
             * @enum {string}
             */
            type: "change_partner";
            /**
             * Format: int64
             * @description ID of a server in the same region; null ends the partnership.
             */
            partner_server_id?: number | null;
        };
        /** @description Block or allow outgoing mail, SSH and Remote Desktop (TCP ports 22, 25 and 3389). */
        ChangePortBlocking: {
            /**
             * @description Names this action, always `change_port_blocking`.
             * @enum {string}
             */
            type: "change_port_blocking";
            /** @description Whether they are blocked. */
            enabled: boolean;
        };
        /** @description Change the name that a reverse lookup of an IPv4 address gives. */
        ChangeReverseName: {
            /**
             * @description Names this action, always `change_reverse_name`.
             * @enum {string}
             */
            type: "change_reverse_name";
            /** @description The address, one of the server's own. */
            ipv4_address: string;
            /** @description The name; null goes back to the default. */
            reverse_name?: string | null;
        };
        /** @description Give traffic inside the VPC an interface of its own, or take it away. */
        ChangeSeparatePrivateNetworkInterface: {
            /**
             * @description Names this action, always `change_separate_private_network_interface`.
             * @enum {string}
             */
            type: "change_separate_private_network_interface";
            /** @description Whether there is a separate interface. */
            enabled: boolean;
        };
        /** @description Options for a resize, as absolute values. What is left out goes back to what the size includes. */
        ChangeSizeOptionsRequest: {
            /**
             * Format: int32
             * @description Number of daily backups to keep. Lowering it deletes backups.
             */
            daily_backups?: number | null;
            /**
             * Format: int32
             * @description Number of weekly backups to keep. Lowering it deletes backups.
             */
            weekly_backups?: number | null;
            /**
             * Format: int32
             * @description Number of monthly backups to keep. Lowering it deletes backups.
             */
            monthly_backups?: number | null;
            /** @description Whether backups are also copied to another site. */
            offsite_backups?: boolean | null;
            /**
             * Format: int32
             * @description Number of public IPv4 addresses.
             */
            ipv4_addresses?: number | null;
            /**
             * Format: int32
             * @description Memory in MB, in steps of 128 up to 2048, of 1024 up to 16384, of 2048 up to 24576 and of 4096 beyond.
             */
            memory?: number | null;
            /**
             * Format: int32
             * @description Disk space in GB, in steps of 5 up to 60, of 10 up to 200 and of 100 beyond. Some sizes allow certain values only.
             */
            disk?: number | null;
            /**
             * Format: double
             * @description Monthly data transfer in TB. In GB its steps are 5 up to 30, 10 up to 200, 100 up to 2000 and 1000 beyond.
             */
            transfer?: number | null;
            /** @description The addresses to give up, where the resize leaves fewer. */
            ipv4_addresses_to_remove?: string[] | null;
        };
        /** @description Choose whether packets that are neither from nor to the server's own addresses are dropped. A router, VPN or NAT server needs them. */
        ChangeSourceAndDestinationCheck: {
            /**
             * @description Names this action, always `change_source_and_destination_check`.
             * @enum {string}
             */
            type: "change_source_and_destination_check";
            /** @description Whether such packets are dropped. */
            enabled: boolean;
        };
        /** @description Set thresholds above which a warning is sent. */
        ChangeThresholdAlerts: {
            /**
             * @description Names this action, always `change_threshold_alerts`.
             * @enum {string}
             */
            type: "change_threshold_alerts";
            /** @description The alerts to change; those left out stay. */
            threshold_alerts: components["schemas"]["ThresholdAlertRequest"][];
        };
        /** @description Change one of the server's addresses inside its VPC. */
        ChangeVpcIpv4: {
            /**
             * @description Names this action, always `change_vpc_ipv4`.
             * @enum {string}
             */
            type: "change_vpc_ipv4";
            /** @description The address that it has. */
            current_ipv4_address: string;
            /** @description The address that it shall have. */
            new_ipv4_address: string;
        };
        /** @description A charge that is on no invoice yet. */
        ChargeInformation: {
            /**
             * Format: date-time
             * @description When the charge was made.
             */
            created: string;
            /** @description What it is for. */
            description: string;
            /**
             * Format: double
             * @description Its amount in AUD.
             */
            total: number;
            /** @description Whether it still grows. */
            ongoing: boolean;
        };
        /** @description Overwrite another server with a backup of this one. The other server's disks are destroyed. */
        CloneUsingBackup: {
            /**
             * @description Names this action, always `clone_using_backup`.
             * @enum {string}
             */
            type: "clone_using_backup";
            /**
             * Format: int64
             * @description ID of a backup of this server.
             */
            image_id: number;
            /**
             * Format: int64
             * @description ID of the server to overwrite.
             */
            target_server_id: number;
            /** @description New host name of that server; null keeps its own. */
            name?: string | null;
        };
        /** @description Temporary links to a server's console. */
        Console: {
            /** @description Link to the console for embedding. Whoever has it is at the machine. */
            iframe: string;
            /** @description Link to the console with all its controls, for a browser window. Whoever has it is at the machine. */
            browser: string;
            /**
             * Format: int32
             * @description Native width of the console in pixels.
             */
            width: number;
            /**
             * Format: int32
             * @description Native height of the console in pixels.
             */
            height: number;
            /**
             * Format: date-time
             * @description Until when the links work.
             */
            expiry: string;
        };
        /** @description Links to a server's console. */
        ConsoleResponse: {
            /** @description The links and the size of the screen. */
            console: components["schemas"]["Console"];
        };
        /** @description A load balancer to order. */
        CreateLoadBalancerRequest: {
            /** @description Host name of the load balancer. */
            name: string;
            /** @description The traffic to forward; null for http only. */
            forwarding_rules?: components["schemas"]["ForwardingRule"][] | null;
            /** @description How healthy servers are found; null follows the forwarding rules. */
            health_check?: components["schemas"]["HealthCheck"] | null;
            /** @description IDs of the servers to put behind it. */
            server_ids?: number[] | null;
            /** @description Slug of its region; null for anycast. */
            region?: string | null;
        };
        /** @description The load balancer that was ordered. */
        CreateLoadBalancerResponse: {
            /** @description The new load balancer. */
            load_balancer: components["schemas"]["LoadBalancer"];
            /** @description Names the action that builds it. */
            links: components["schemas"]["ActionsLinks"];
        };
        /** @description A server to order. */
        CreateServerRequest: {
            /** @description Host name; null for a random one. */
            name?: string | null;
            /** @description True keeps two daily backups unless the options say otherwise; false changes nothing. */
            backups?: boolean | null;
            /** @description Whether it gets IPv6 addresses. */
            ipv6?: boolean | null;
            /** @description Slug of its size. */
            size: string;
            /** @description ID or slug of its operating system. */
            image: number | string;
            /** @description Slug of its region. */
            region: string;
            /**
             * Format: int64
             * @description ID of the VPC to put it in; null for the region's public network.
             */
            vpc_id?: number | null;
            /** @description IDs or fingerprints of the SSH keys to install; null for the account's default keys, an empty list for none. */
            ssh_keys?: (number | string)[] | null;
            /**
             * @description How often it is paid for; null for the account's usual way.
             * @enum {string|null}
             */
            payment_frequency?: "hourly" | "single" | "quarterly" | "half-yearly" | "yearly" | null;
            /** @description What it has beyond its size; null for what the size includes. */
            options?: components["schemas"]["SizeOptionsRequest"] | null;
            /** @description Licensed software for it. */
            licenses?: components["schemas"]["License"][] | null;
            /** @description Script or data that initialises it. Only where the operating system supports it. */
            user_data?: string | null;
            /** @description False lets mail, SSH and Remote Desktop (TCP ports 22, 25 and 3389) out. Only reviewed accounts may do that. */
            port_blocking?: boolean | null;
            /** @description Password of its first user; null for a random one, which is e-mailed. */
            password?: string | null;
        };
        /** @description The server that was ordered. */
        CreateServerResponse: {
            /** @description The new server, still being built. */
            server: components["schemas"]["Server"];
            /** @description Names the action that builds it. */
            links: components["schemas"]["ActionsLinks"];
        };
        /** @description A private network to create. */
        CreateVpcRequest: {
            /** @description A name to recognise the VPC by. */
            name: string;
            /** @description Its routes. */
            route_entries?: components["schemas"]["RouteEntryRequest"][] | null;
            /** @description Range of private IPv4 addresses, in CIDR notation; null for 10.240.0.0/16. */
            ip_range?: string | null;
        };
        /** @description The servers for which an alert is raised. */
        CurrentServerAlertsResponse: {
            /** @description IDs of the servers. */
            server_ids: number[];
        };
        /**
         * @description How long a sample set's period is.
         * @enum {string}
         */
        DataInterval: "five-minute" | "half-hour" | "four-hour" | "day" | "week" | "month";
        /** @description The data that a server has transferred in a billing period. */
        DataUsage: {
            /**
             * Format: int64
             * @description ID of the server.
             */
            server_id: number;
            /**
             * Format: date-time
             * @description When the billing period ends.
             */
            expires: string;
            /**
             * Format: int64
             * @description Data transfer that the server's plan includes for the period, in GB.
             */
            transfer_gigabytes: number;
            /**
             * Format: double
             * @description Data transfer counted against this server so far, in GB. Servers share: some of another one's excess may be counted here, or the reverse.
             */
            current_transfer_usage_gigabytes: number;
            /**
             * Format: date-time
             * @description When the period of the transfer allowance ends or has ended.
             */
            transfer_period_end: string;
        };
        /** @description The data usage of a server. */
        DataUsageResponse: {
            /** @description The data usage. */
            data_usage: components["schemas"]["DataUsage"];
        };
        /** @description A page of data usages. */
        DataUsagesResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The data usages of this page, one a server. */
            data_usages: components["schemas"]["DataUsage"][];
        };
        /** @description Delete a disk that was added, with everything on it. */
        DeleteDisk: {
            /**
             * @description Names this action, always `delete_disk`.
             * @enum {string}
             */
            type: "delete_disk";
            /**
             * Format: int64
             * @description ID of the disk.
             */
            disk_id: number;
        };
        /** @description Detach the backup that is attached. */
        DetachBackup: {
            /**
             * @description Names this action, always `detach_backup`.
             * @enum {string}
             */
            type: "detach_backup";
        };
        /** @description Give up the server's two daily backups. Existing backups are deleted. */
        DisableBackups: {
            /**
             * @description Names this action, always `disable_backups`.
             * @enum {string}
             */
            type: "disable_backups";
        };
        /** @description Switch SELinux off, where it keeps a server from working after an upgrade to CentOS 7.6. */
        DisableSelinux: {
            /**
             * @description Names this action, always `disable_selinux`.
             * @enum {string}
             */
            type: "disable_selinux";
        };
        /** @description A disk of a server. */
        Disk: {
            /**
             * Format: int64
             * @description ID of the disk.
             */
            id: number;
            /**
             * Format: double
             * @description Size in GB.
             */
            size_gigabytes: number;
            /** @description A name to recognise the disk by. */
            description?: string | null;
            /** @description Whether the server boots from it. This disk cannot be deleted. */
            primary: boolean;
        };
        /**
         * @description Something that an operating system may support.
         * @enum {string}
         */
        DistributionFeature: "ssh" | "remote-desktop" | "user-data";
        /** @description What an operating system can do. */
        DistributionInfo: {
            /**
             * Format: int64
             * @description ID of the image that this is about.
             */
            image_id: number;
            /** @description How a lost password is replaced. */
            password_recovery: components["schemas"]["PasswordRecoveryType"];
            /** @description Name of the user to sign in as, such as root. */
            remote_access_user?: string | null;
            /** @description What the operating system supports. */
            features: components["schemas"]["DistributionFeature"][];
        };
        /** @description What an operating system costs on top of the size's price, in AUD a month. */
        DistributionSurcharges: {
            /**
             * Format: double
             * @description Fixed part.
             */
            surcharge_base_cost?: number | null;
            /**
             * Format: double
             * @description Part for each MB of memory.
             */
            surcharge_per_memory_megabyte?: number | null;
            /**
             * Format: int32
             * @description Memory above this many MB costs nothing more.
             */
            surcharge_per_memory_max_megabytes?: number | null;
            /**
             * Format: double
             * @description Part for each virtual processor.
             */
            surcharge_per_vcpu?: number | null;
            /**
             * Format: int32
             * @description At least this many virtual processors are charged for.
             */
            surcharge_min_vcpu?: number | null;
        };
        /** @description A domain whose zone is kept in the account. */
        Domain: {
            /** @description Name of the domain. */
            name: string;
            /** @description The nameservers that the domain really uses. If the provider's are not among them, the zone has no effect. */
            current_nameservers: string[];
            /**
             * Format: int32
             * @description Time to live of the domain's records, in seconds.
             */
            ttl?: number | null;
            /** @description The whole zone as text, as it is or would be served. */
            zone_file: string;
        };
        /** @description A record of a zone. Fields that its type does not use are null. */
        DomainRecord: {
            /**
             * Format: int64
             * @description ID of the record.
             */
            id: number;
            /** @description Type of the record. */
            type: components["schemas"]["DomainRecordType"];
            /** @description Name relative to the domain, or @ for the domain itself. */
            name: string;
            /** @description The value: an address, a host name, a text, as the type has it. */
            data?: string | null;
            /**
             * Format: int32
             * @description Preference of an MX or SRV record; the lowest is tried first.
             */
            priority?: number | null;
            /**
             * Format: int32
             * @description Port of the service, for SRV.
             */
            port?: number | null;
            /**
             * Format: int32
             * @description How long resolvers may keep the record, in seconds.
             */
            ttl: number;
            /**
             * Format: int32
             * @description Share of this target among those of equal priority, for SRV.
             */
            weight?: number | null;
            /**
             * Format: int32
             * @description Flags of a CAA record; 128 marks it as critical.
             */
            flags?: number | null;
            /** @description Property of a CAA record, such as issue, issuewild or iodef. */
            tag?: string | null;
        };
        /** @description A record to add, or the new values of one. */
        DomainRecordRequest: {
            /** @description Type of the record. SOA records are the provider's own. */
            type?: components["schemas"]["DomainRecordType"] | null;
            /** @description Name relative to the domain, @ for the domain itself, * for a wildcard. */
            name?: string | null;
            /** @description The value: an address, a text, or a host name that ends in a dot. */
            data?: string | null;
            /**
             * Format: int32
             * @description Preference of an MX or SRV record; the lowest is tried first.
             */
            priority?: number | null;
            /**
             * Format: int32
             * @description Port of the service, for SRV.
             */
            port?: number | null;
            /**
             * Format: int32
             * @description How long resolvers may keep the record, in seconds. The API may ignore it.
             */
            ttl?: number | null;
            /**
             * Format: int32
             * @description Share of this target among those of equal priority, for SRV.
             */
            weight?: number | null;
            /**
             * Format: int32
             * @description Flags of a CAA record; 128 marks it as critical.
             */
            flags?: number | null;
            /** @description Property of a CAA record, such as issue, issuewild or iodef. */
            tag?: string | null;
        };
        /** @description A record of a zone. */
        DomainRecordResponse: {
            /** @description The record. */
            domain_record: components["schemas"]["DomainRecord"];
        };
        /**
         * @description A type of DNS record.
         * @enum {string}
         */
        DomainRecordType: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
        /** @description A page of records. */
        DomainRecordsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The records of this page. */
            domain_records: components["schemas"]["DomainRecord"][];
        };
        /** @description A domain to add. */
        DomainRequest: {
            /** @description Name of the domain. */
            name: string;
            /** @description IPv4 address for a first A record at the domain itself. */
            ip_address?: string | null;
        };
        /** @description A domain. */
        DomainResponse: {
            /** @description The domain. */
            domain: components["schemas"]["Domain"];
        };
        /** @description A page of domains. */
        DomainsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The domains of this page. */
            domains: components["schemas"]["Domain"][];
        };
        /** @description Keep two daily backups, on a server that has none. */
        EnableBackups: {
            /**
             * @description Names this action, always `enable_backups`.
             * @enum {string}
             */
            type: "enable_backups";
        };
        /** @description Switch IPv6 on. */
        EnableIpv6: {
            /**
             * @description Names this action, always `enable_ipv6`.
             * @enum {string}
             */
            type: "enable_ipv6";
        };
        /** @description The failover addresses that a server shall have. */
        FailoverIpsRequest: {
            /** @description The whole list; addresses left out are taken away from the server. */
            failover_ips: string[];
        };
        /** @description A page of failover addresses. */
        FailoverIpsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The addresses of this page. */
            failover_ips: string[];
        };
        /** @description A kind of traffic to forward. */
        ForwardingRule: {
            /** @description Protocol of the traffic. */
            entry_protocol: components["schemas"]["LoadBalancerRuleProtocol"];
        };
        /** @description Kinds of traffic, to add or to remove. */
        ForwardingRulesRequest: {
            /** @description The kinds of traffic. */
            forwarding_rules: components["schemas"]["ForwardingRule"][];
        };
        /** @description How a load balancer finds out which servers are healthy. */
        HealthCheck: {
            /** @description How a server is asked; null follows the forwarding rules. */
            protocol?: components["schemas"]["HealthCheckProtocol"] | null;
            /** @description Path that a healthy server answers; null for the default. */
            path?: string | null;
        };
        /**
         * @description How a server's health is asked for.
         * @enum {string}
         */
        HealthCheckProtocol: "http" | "https" | "both";
        /** @description The physical machine that a server is on. */
        Host: {
            /** @description Name of the machine. */
            display_name: string;
            /**
             * Format: int64
             * @description How long the machine has been running, in milliseconds.
             */
            uptime_ms?: number | null;
            /** @description Page that tells of trouble with the machine. */
            status_page?: string | null;
        };
        /** @description An operating system, or a backup of a server. */
        Image: {
            /**
             * Format: int64
             * @description ID of the image.
             */
            id: number;
            /** @description Version of the operating system, or label of the backup (its time in UTC where it has none). */
            name: string;
            /** @description Where the image comes from. */
            type: components["schemas"]["ImageType"];
            /** @description Name of the operating system, of the backed-up server's for a backup. */
            distribution?: string | null;
            /** @description Operating system with its version, or host name and label of the backup. */
            full_name?: string | null;
            /** @description A word that can stand for the ID of an operating system; null for a backup. */
            slug?: string | null;
            /** @description Whether every account can use it. */
            public: boolean;
            /** @description Slugs of the regions where it can be used. */
            regions: string[];
            /**
             * Format: date-time
             * @description When the backup was taken.
             */
            created_at?: string | null;
            /**
             * Format: int32
             * @description Smallest disk that it can be installed on or restored to, in GB.
             */
            min_disk_size: number;
            /**
             * Format: double
             * @description Space that an operating system takes when installed, or size of the compressed backup, in GB.
             */
            size_gigabytes: number;
            /** @description Remarks and warnings. */
            description?: string | null;
            /** @description Whether it can be used. */
            status: components["schemas"]["ImageStatus"];
            /** @description Why making the image has failed. */
            error_message?: string | null;
            /**
             * Format: int32
             * @description Least memory that the operating system needs, in MB.
             */
            min_memory_megabytes?: number | null;
            /** @description What the operating system costs on top of the size's price. */
            distribution_surcharges?: components["schemas"]["DistributionSurcharges"] | null;
            /** @description What the operating system can do. */
            distribution_info: components["schemas"]["DistributionInfo"];
            /** @description More about a backup; null for other images. */
            backup_info?: components["schemas"]["BackupInfo"] | null;
        };
        /** @description Download links of one disk. */
        ImageDiskDownload: {
            /**
             * Format: int64
             * @description ID of the disk.
             */
            id: number;
            /** @description Link to the compressed disk. Whoever has it can download. */
            compressed_url: string;
            /** @description Link to the uncompressed disk. Whoever has it can download. */
            raw_url: string;
        };
        /** @description Temporary download links of an image. */
        ImageDownload: {
            /**
             * Format: int64
             * @description ID of the image.
             */
            id: number;
            /**
             * Format: date-time
             * @description Until when the links work.
             */
            expiry: string;
            /** @description The links, disk by disk. */
            disks: components["schemas"]["ImageDiskDownload"][];
        };
        /** @description Download links of an image. */
        ImageDownloadResponse: {
            /** @description The links. */
            link: components["schemas"]["ImageDownload"];
        };
        /** @description How a server is built anew. What is null stays as it is on the server. */
        ImageOptions: {
            /** @description Its host name. */
            name?: string | null;
            /** @description IDs or fingerprints of the SSH keys to install; an empty list for none. */
            ssh_keys?: (number | string)[] | null;
            /** @description Script or data that initialises it. */
            user_data?: string | null;
            /** @description Password of its first user. */
            password?: string | null;
        };
        /**
         * @description A kind of images to ask for.
         * @enum {string}
         */
        ImageQueryType: "distribution" | "backup";
        /** @description What to change about a backup. */
        ImageRequest: {
            /** @description The new label; an empty one clears it, null keeps it. */
            name?: string | null;
            /** @description Whether the backup is kept from being replaced; null leaves that as it is. */
            locked?: boolean | null;
        };
        /** @description An image. */
        ImageResponse: {
            /** @description The image. */
            image: components["schemas"]["Image"];
        };
        /**
         * @description Whether an image can be used.
         * @enum {string}
         */
        ImageStatus: "NEW" | "available" | "pending" | "deleted";
        /**
         * @description Where an image comes from.
         * @enum {string}
         */
        ImageType: "custom" | "snapshot" | "backup";
        /** @description A page of images. */
        ImagesResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The images of this page. */
            images: components["schemas"]["Image"][];
        };
        /** @description An invoice. */
        Invoice: {
            /**
             * Format: int64
             * @description ID of the invoice.
             */
            invoice_id: number;
            /** @description What the invoice refers to: its one service, or else the account. */
            reference?: string | null;
            /** @description Number printed on the invoice. */
            invoice_number: string;
            /**
             * Format: double
             * @description Amount of the invoice in AUD.
             */
            amount: number;
            /** @description The tax that was applied. */
            tax_code: components["schemas"]["TaxCode"];
            /**
             * Format: double
             * @description Amount of that tax in AUD; zero where none was charged.
             */
            tax: number;
            /**
             * Format: date-time
             * @description When the invoice was made.
             */
            created: string;
            /**
             * Format: date-time
             * @description When it is to be paid.
             */
            date_due: string;
            /**
             * Format: date-time
             * @description From when on it counts as overdue.
             */
            date_overdue: string;
            /** @description Whether it is paid. */
            paid: boolean;
            /** @description Whether the payment was given back. */
            refunded: boolean;
            /**
             * Format: int32
             * @description How often taking the payment has failed.
             */
            payment_failure_count?: number | null;
            /** @description What is charged for. */
            invoice_items: components["schemas"]["InvoiceLineItem"][];
            /** @description Link to the printable invoice. Whoever has it can read the invoice. */
            invoice_download_url?: string | null;
        };
        /** @description One item of an invoice. */
        InvoiceLineItem: {
            /** @description What is charged for. */
            name: string;
            /**
             * Format: double
             * @description Its amount in AUD.
             */
            amount: number;
            /** @description Whether the tax is part of that amount. */
            amount_includes_tax: boolean;
        };
        /** @description An invoice. */
        InvoiceResponse: {
            /** @description The invoice. */
            invoice: components["schemas"]["Invoice"];
        };
        /** @description A page of invoices. */
        InvoicesResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The invoices of this page. */
            invoices: components["schemas"]["Invoice"][];
        };
        /** @description Ask whether the server is running. It can be running and not respond. */
        IsRunning: {
            /**
             * @description Names this action, always `is_running`.
             * @enum {string}
             */
            type: "is_running";
        };
        /** @description A kernel that a server can boot. */
        Kernel: {
            /**
             * Format: int64
             * @description ID of the kernel.
             */
            id: number;
            /** @description Name of the kernel. */
            name?: string | null;
            /** @description Version of the kernel. */
            version?: string | null;
        };
        /** @description A page of kernels. */
        KernelsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The kernels of this page. */
            kernels: components["schemas"]["Kernel"][];
        };
        /** @description How many licences of a piece of software. */
        License: {
            /**
             * Format: int64
             * @description ID of the software.
             */
            software_id: number;
            /**
             * Format: int32
             * @description Number of licences.
             */
            count: number;
        };
        /** @description Software that a server is licensed for. */
        LicensedSoftware: {
            /** @description The software. */
            software: components["schemas"]["Software"];
            /**
             * Format: int32
             * @description Number of licences.
             */
            licence_count: number;
        };
        /** @description A page of a server's software. */
        LicensedSoftwaresResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The software of this page. */
            licensed_software: components["schemas"]["LicensedSoftware"][];
        };
        /** @description Links from one page of a list to others. */
        Links: {
            /** @description The other pages. */
            pages: components["schemas"]["Pages"];
        };
        /** @description An address that spreads web traffic over several servers. */
        LoadBalancer: {
            /**
             * Format: int64
             * @description ID of the load balancer.
             */
            id: number;
            /** @description Host name of the load balancer. */
            name: string;
            /** @description IPv4 address of the load balancer. */
            ip: string;
            /** @description Whether it can be used. */
            status: components["schemas"]["LoadBalancerStatus"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description The traffic that it forwards. */
            forwarding_rules: components["schemas"]["ForwardingRule"][];
            /** @description How it finds out which servers are healthy; only those get traffic. */
            health_check: components["schemas"]["HealthCheck"];
            /** @description Where it is; null for anycast, which is everywhere. */
            region?: components["schemas"]["Region"] | null;
            /** @description IDs of the servers behind it, healthy or not. */
            server_ids: number[];
        };
        /** @description A load balancer that can be ordered. */
        LoadBalancerAvailabilityOption: {
            /** @description Slugs of the regions where it can be had; null for anycast. */
            regions?: string[] | null;
            /** @description Whether it is everywhere at once instead of in a region. */
            anycast: boolean;
            /**
             * Format: double
             * @description Price in AUD a month.
             */
            price_monthly: number;
            /**
             * Format: double
             * @description Price in AUD an hour.
             */
            price_hourly: number;
        };
        /** @description What load balancers can be had. */
        LoadBalancerAvailabilityResponse: {
            /** @description The offers. */
            load_balancer_availability_options: components["schemas"]["LoadBalancerAvailabilityOption"][];
        };
        /** @description A load balancer. */
        LoadBalancerResponse: {
            /** @description The load balancer. */
            load_balancer: components["schemas"]["LoadBalancer"];
        };
        /**
         * @description Traffic that a load balancer can forward.
         * @enum {string}
         */
        LoadBalancerRuleProtocol: "http" | "https";
        /**
         * @description Whether a load balancer can be used.
         * @enum {string}
         */
        LoadBalancerStatus: "new" | "active" | "errored";
        /** @description A page of load balancers. */
        LoadBalancersResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The load balancers of this page. */
            load_balancers: components["schemas"]["LoadBalancer"][];
        };
        /** @description The provider's nameservers. */
        LocalNameserversResponse: {
            /** @description Host names of the nameservers. */
            local_nameservers: string[];
        };
        /** @description What a page says about the whole list. */
        Meta: {
            /**
             * Format: int32
             * @description How many items there are on all pages together.
             */
            total: number;
        };
        /** @description An address of a server. */
        Network: {
            /** @description The address. */
            ip_address: string;
            /** @description Mask of an IPv4 network, or length of an IPv6 prefix. */
            netmask?: number | string | null;
            /** @description Router of the network. */
            gateway?: string | null;
            /** @description Whether the address is reached from the internet. */
            type: components["schemas"]["NetworkType"];
            /** @description Name that a reverse lookup of the address gives. */
            reverse_name?: string | null;
            /** @description Private address that this public one is translated to. */
            nat_target?: string | null;
        };
        /**
         * @description Whether an address is reached from the internet.
         * @enum {string}
         */
        NetworkType: "private" | "public";
        /** @description The network interfaces of a server. */
        Networks: {
            /** @description IPv4 addresses. */
            v4: components["schemas"]["Network"][];
            /** @description IPv6 addresses. */
            v6: components["schemas"]["Network"][];
            /** @description Whether outgoing mail, SSH and Remote Desktop (TCP ports 22, 25 and 3389) are blocked. */
            port_blocking: boolean;
            /** @description Whether traffic inside the VPC has an interface of its own; null outside a VPC. */
            separate_private_network_interface?: boolean | null;
            /** @description Whether packets that are neither from nor to the server's own addresses are dropped; null outside a VPC. */
            source_and_destination_check?: boolean | null;
            /** @description Whether it was attacked by a flood of traffic lately. */
            recent_ddos: boolean;
            /** @description Nameservers that answer reverse lookups of its routed IPv6 range. */
            ipv6_reverse_nameservers?: string[] | null;
        };
        /** @description Price of copies at another site, in AUD a month for each GB of disk space. */
        OffsiteBackupFrequencyCost: {
            /**
             * Format: double
             * @description For daily copies.
             */
            daily_per_gigabyte: number;
            /**
             * Format: double
             * @description For weekly copies.
             */
            weekly_per_gigabyte: number;
            /**
             * Format: double
             * @description For monthly copies.
             */
            monthly_per_gigabyte: number;
        };
        /** @description Where copies of backups at another site go. */
        OffsiteBackupSettings: {
            /** @description Whether they go to a place of the customer's own. */
            use_custom_backup_location: boolean;
            /** @description Address of that place, an Amazon S3 bucket. */
            offsite_backup_location?: string | null;
            /** @description Whether a copy there is removed once its successor has arrived. */
            manage_offsite_copies?: boolean | null;
        };
        /** @description Addresses of other pages of the same list; null where there is no such page. */
        Pages: {
            /** @description Address of the last page. */
            last?: string | null;
            /** @description Address of the page after this one. */
            next?: string | null;
            /** @description Address of the page before this one. */
            prev?: string | null;
            /** @description Address of the first page. */
            first?: string | null;
        };
        /**
         * @description How a lost password is replaced.
         * @enum {string}
         */
        PasswordRecoveryType: "manual" | "offline-clear" | "offline-change" | "online-change";
        /** @description Set a user's password, or clear the administrator's where that is not supported. */
        PasswordReset: {
            /**
             * @description Names this action, always `password_reset`.
             * @enum {string}
             */
            type: "password_reset";
            /** @description Name of the user; null for the server's first one. */
            username?: string | null;
            /** @description The new password; null for a random one, which is e-mailed. */
            password?: string | null;
        };
        /** @description Changes to a VPC. What is left out stays. */
        PatchVpcRequest: {
            /** @description A name to recognise the VPC by; null keeps the present one. */
            name?: string | null;
            /** @description All its routes; null keeps the present ones, an empty list removes them. */
            route_entries?: components["schemas"]["RouteEntryRequest"][] | null;
        };
        /** @description What is taken off for paying ahead. */
        PaymentFrequencyDiscount: {
            /** @description How often is paid. */
            payment_frequency: string;
            /**
             * Format: double
             * @description The discount in per cent.
             */
            discount_percentage: number;
        };
        /** @description The discounts, wrapped once more. */
        PaymentFrequencyDiscounts: {
            /** @description The discounts, one a payment frequency. */
            payment_frequency_discounts: components["schemas"]["PaymentFrequencyDiscount"][];
        };
        /** @description Discounts for paying ahead. */
        PaymentFrequencyDiscountsResponse: {
            /** @description Holds the list of discounts. */
            payment_frequency_discounts: components["schemas"]["PaymentFrequencyDiscounts"];
        };
        /**
         * @description A way to pay.
         * @enum {string}
         */
        PaymentMethod: "credit-card" | "paypal";
        /** @description The time that a sample set covers. */
        Period: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            end: string;
            /** @description How long it is. */
            data_interval: components["schemas"]["DataInterval"];
        };
        /** @description Ask whether the server answers a ping at its public address. A firewall may prevent that. */
        Ping: {
            /**
             * @description Names this action, always `ping`.
             * @enum {string}
             */
            type: "ping";
        };
        /** @description Switch the server off hard and on again. Only for a server that does not react to a reboot. */
        PowerCycle: {
            /**
             * @description Names this action, always `power_cycle`.
             * @enum {string}
             */
            type: "power_cycle";
        };
        /** @description Switch the server off hard, as if by its power switch. Unsaved data is lost. */
        PowerOff: {
            /**
             * @description Names this action, always `power_off`.
             * @enum {string}
             */
            type: "power_off";
        };
        /** @description Switch the server on. */
        PowerOn: {
            /**
             * @description Names this action, always `power_on`.
             * @enum {string}
             */
            type: "power_on";
        };
        /** @description What went wrong. */
        ProblemDetails: {
            /** @description Address of a document about this kind of problem. */
            type?: string | null;
            /** @description A few words that name the kind of problem. */
            title: string | null;
            /**
             * Format: int32
             * @description The HTTP status code once more.
             */
            status?: number | null;
            /** @description What went wrong in this very case. */
            detail?: string | null;
            /** @description Identifies this occurrence, for the provider's support. */
            instance?: string | null;
        };
        /** @description The answer to an action's question. */
        ProceedRequest: {
            /** @description True to go on as the question proposes, false not to. */
            proceed: boolean;
        };
        /** @description A virtual processor model. */
        ProcessorModel: {
            /**
             * Format: int64
             * @description ID of the model.
             */
            id: number;
            /** @description Name of the model. */
            name: string;
            /** @description What is special about it. */
            description?: string | null;
        };
        /** @description Have the server's system shut down in order, then start it again. */
        Reboot: {
            /**
             * @description Names this action, always `reboot`.
             * @enum {string}
             */
            type: "reboot";
        };
        /** @description Build the server anew from an image. Its disks are destroyed. */
        Rebuild: {
            /**
             * @description Names this action, always `rebuild`.
             * @enum {string}
             */
            type: "rebuild";
            /** @description ID or slug of an operating system, or ID of a backup; null for the present one. */
            image?: number | string | null;
            /** @description How it is built; null keeps the server's own options. */
            options?: components["schemas"]["ImageOptions"] | null;
        };
        /** @description A place where servers run. */
        Region: {
            /** @description The word that stands for the region. */
            slug: string;
            /** @description Name of the region. */
            name: string;
            /** @description Slugs of the sizes that can be had there. */
            sizes: string[];
            /** @description Whether servers can be created there. */
            available: boolean;
            /** @description What can be had there. */
            features: string[];
            /** @description Addresses of the resolvers that servers there should use. */
            name_servers: string[];
        };
        /** @description A page of regions. */
        RegionsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The regions of this page. */
            regions: components["schemas"]["Region"][];
        };
        /** @description Change the server's name. Its operating system keeps its own. */
        Rename: {
            /**
             * @description Names this action, always `rename`.
             * @enum {string}
             */
            type: "rename";
            /** @description The new host name. */
            name: string;
        };
        /** @description Change the server's size, options, image or licences. It can destroy data: a new image its disks, fewer backups the backups above the number. */
        Resize: {
            /**
             * @description Names this action, always `resize`.
             * @enum {string}
             */
            type: "resize";
            /** @description Slug of the new size; null keeps the present one. */
            size?: string | null;
            /** @description All options of the server; null keeps the present ones, or takes what the size includes where there are none. */
            options?: components["schemas"]["ChangeSizeOptionsRequest"] | null;
            /** @description Another image to build the server from; null keeps it. */
            change_image?: components["schemas"]["ChangeImage"] | null;
            /** @description Other licensed software; null keeps it. */
            change_licenses?: components["schemas"]["ChangeLicenses"] | null;
            /** @description A backup to take before anything is changed; null for none. */
            pre_action_backup?: components["schemas"]["TakeBackup"] | null;
        };
        /** @description Change the size of a disk, within the server's total disk space. */
        ResizeDisk: {
            /**
             * @description Names this action, always `resize_disk`.
             * @enum {string}
             */
            type: "resize_disk";
            /**
             * Format: int64
             * @description ID of the disk.
             */
            disk_id: number;
            /**
             * Format: int32
             * @description New size in GB. To grow, that much must be unallocated.
             */
            size_gigabytes: number;
        };
        /**
         * @description A kind of thing in the account.
         * @enum {string}
         */
        ResourceType: "server" | "load-balancer" | "ssh-key" | "vpc" | "image" | "registered-domain-name";
        /** @description Replace the server's disks by those of a backup. What is on them is lost. */
        Restore: {
            /**
             * @description Names this action, always `restore`.
             * @enum {string}
             */
            type: "restore";
            /** @description ID of the backup. */
            image: number | string;
        };
        /** @description A page of reverse nameservers. */
        ReverseNameServersResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description Host names of the nameservers of this page. */
            reverse_nameservers: string[];
        };
        /** @description The nameservers for reverse lookups of IPv6 addresses. */
        ReverseNameserversRequest: {
            /** @description The whole list of host names; those left out are removed. */
            reverse_nameservers: string[];
        };
        /** @description A route of a VPC. */
        RouteEntry: {
            /** @description Address in the VPC that forwards the traffic. */
            router: string;
            /** @description Where the traffic goes, as an address or in CIDR notation. */
            destination: string;
            /** @description What the route is for. */
            description?: string | null;
        };
        /** @description A route of a VPC, as it shall be. */
        RouteEntryRequest: {
            /** @description Address in the VPC that forwards the traffic. */
            router: string;
            /** @description Where the traffic goes, as an address or in CIDR notation. */
            destination: string;
            /** @description What the route is for. */
            description?: string | null;
        };
        /** @description What a server used, on average. */
        Sample: {
            /**
             * Format: double
             * @description Processor use in per cent, over all processors.
             */
            cpu_usage_percent: number;
            /** @description Processor use in per cent, processor by processor. */
            cpu_usage_detailed: number[];
            /**
             * Format: double
             * @description Memory in use, in bytes.
             */
            memory_usage_bytes: number;
            /**
             * Format: double
             * @description Traffic into the server, in kilobits a second.
             */
            network_incoming_kbps: number;
            /**
             * Format: double
             * @description Traffic out of the server, in kilobits a second.
             */
            network_outgoing_kbps: number;
            /**
             * Format: double
             * @description Storage in use, in MB.
             */
            storage_usage_megabytes: number;
            /**
             * Format: double
             * @description Reading from storage, in kilobytes a second.
             */
            storage_read_kbps: number;
            /**
             * Format: double
             * @description Writing to storage, in kilobytes a second.
             */
            storage_write_kbps: number;
            /**
             * Format: double
             * @description Reads from storage a second.
             */
            storage_read_requests_per_second: number;
            /**
             * Format: double
             * @description Writes to storage a second.
             */
            storage_write_requests_per_second: number;
        };
        /** @description What a server used in a period. */
        SampleSet: {
            /**
             * Format: int64
             * @description ID of the server.
             */
            server_id: number;
            /** @description The period. */
            period: components["schemas"]["Period"];
            /** @description Averages over the period. */
            average: components["schemas"]["Sample"];
            /**
             * Format: double
             * @description Most memory in use at any moment, in MB.
             */
            maximum_memory_megabytes: number;
            /**
             * Format: double
             * @description Most storage in use at any moment, in GB.
             */
            maximum_storage_gigabytes: number;
        };
        /** @description The latest sample set of a server. */
        SampleSetResponse: {
            /** @description The sample set; null where nothing was measured yet. */
            sample_set?: components["schemas"]["SampleSet"] | null;
        };
        /** @description A page of sample sets. */
        SampleSetsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The sample sets of this page. */
            sample_sets: components["schemas"]["SampleSet"][];
        };
        /** @description What a server has, as absolute values. */
        SelectedSizeOptions: {
            /**
             * Format: int32
             * @description Number of daily backups that are kept.
             */
            daily_backups: number;
            /**
             * Format: int32
             * @description Number of weekly backups that are kept.
             */
            weekly_backups: number;
            /**
             * Format: int32
             * @description Number of monthly backups that are kept.
             */
            monthly_backups: number;
            /** @description Whether backups are also copied to another site. */
            offsite_backups: boolean;
            /**
             * Format: int32
             * @description Number of public IPv4 addresses.
             */
            ipv4_addresses: number;
            /**
             * Format: int32
             * @description Memory in MB.
             */
            memory: number;
            /**
             * Format: int32
             * @description Disk space in GB.
             */
            disk: number;
            /**
             * Format: double
             * @description Monthly data transfer in TB.
             */
            transfer: number;
        };
        /** @description A virtual server. */
        Server: {
            /**
             * Format: int64
             * @description ID of the server.
             */
            id: number;
            /** @description Host name of the server. */
            name: string;
            /**
             * Format: int32
             * @description Memory in MB.
             */
            memory: number;
            /**
             * Format: int32
             * @description Number of virtual processors.
             */
            vcpus: number;
            /**
             * Format: int32
             * @description Disk space in GB, all disks together.
             */
            disk: number;
            /**
             * Format: int64
             * @description ID of the VPC that it is in; null for the region's public network.
             */
            vpc_id?: number | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /** @description Where it is in its life. This is no power state: a server that was shut down from inside can be active. */
            status: components["schemas"]["ServerStatus"];
            /** @description IDs of the backups that exist at present. */
            backup_ids: number[];
            /** @description Features that are switched on. */
            features: string[];
            /** @description Where it runs. */
            region: components["schemas"]["Region"];
            /** @description The image that it was built from. */
            image: components["schemas"]["Image"];
            /** @description Its plan. What it really has stands in `selected_size_options`. */
            size: components["schemas"]["Size"];
            /** @description Slug of its plan. */
            size_slug: string;
            /** @description What it really has where that differs from the plan. */
            selected_size_options?: components["schemas"]["SelectedSizeOptions"] | null;
            /** @description Its network interfaces and addresses. */
            networks: components["schemas"]["Networks"];
            /** @description The kernel that it boots. */
            kernel?: components["schemas"]["Kernel"] | null;
            /** @description When the next backup is due; null where none is. */
            next_backup_window?: components["schemas"]["BackupWindow"] | null;
            /** @description Its disks. */
            disks: components["schemas"]["Disk"][];
            /** @description When backups are taken and where they go. */
            backup_settings: components["schemas"]["BackupSettings"];
            /**
             * Format: date-time
             * @description When it was cancelled; null while it is not.
             */
            cancelled_at?: string | null;
            /** @description Failover addresses that are assigned to it. */
            failover_ips: string[];
            /** @description The physical machine that it is on. */
            host: components["schemas"]["Host"];
            /**
             * Format: int64
             * @description ID of the server that is never on the same physical machine.
             */
            partner_id?: number | null;
            /** @description Whether `password_reset` can set a password. Otherwise it only clears the administrator's, and a new one is set at the console. */
            password_change_supported: boolean;
            /** @description Two words that identify the server in some regions. */
            permalink?: string | null;
            /** @description The backup that is attached as extra disks. */
            attached_backup?: components["schemas"]["AttachedBackup"] | null;
            /** @description How its virtual hardware is set up. */
            advanced_features: components["schemas"]["AdvancedServerFeatures"];
        };
        /** @description What all server actions have in common. */
        ServerAction: {
            /** @description Which action it is. */
            type: string;
        };
        /** @description One of the server actions; `type` says which. */
        ServerActionRequest: components["schemas"]["AddDisk"] | components["schemas"]["AttachBackup"] | components["schemas"]["ChangeAdvancedFeatures"] | components["schemas"]["ChangeAdvancedFirewallRules"] | components["schemas"]["ChangeBackupSchedule"] | components["schemas"]["ChangeIpv6"] | components["schemas"]["ChangeIpv6ReverseNameservers"] | components["schemas"]["ChangeKernel"] | components["schemas"]["ChangeManageOffsiteBackupCopies"] | components["schemas"]["ChangeNetwork"] | components["schemas"]["ChangeOffsiteBackupLocation"] | components["schemas"]["ChangePartner"] | components["schemas"]["ChangePortBlocking"] | components["schemas"]["ChangeReverseName"] | components["schemas"]["ChangeSeparatePrivateNetworkInterface"] | components["schemas"]["ChangeSourceAndDestinationCheck"] | components["schemas"]["ChangeThresholdAlerts"] | components["schemas"]["ChangeVpcIpv4"] | components["schemas"]["CloneUsingBackup"] | components["schemas"]["DeleteDisk"] | components["schemas"]["DetachBackup"] | components["schemas"]["DisableBackups"] | components["schemas"]["DisableSelinux"] | components["schemas"]["EnableBackups"] | components["schemas"]["EnableIpv6"] | components["schemas"]["IsRunning"] | components["schemas"]["PasswordReset"] | components["schemas"]["Ping"] | components["schemas"]["PowerCycle"] | components["schemas"]["PowerOff"] | components["schemas"]["PowerOn"] | components["schemas"]["Reboot"] | components["schemas"]["Rebuild"] | components["schemas"]["Rename"] | components["schemas"]["Resize"] | components["schemas"]["ResizeDisk"] | components["schemas"]["Restore"] | components["schemas"]["Shutdown"] | components["schemas"]["TakeBackup"] | components["schemas"]["Uncancel"] | components["schemas"]["Uptime"];
        /** @description Servers, to add or to remove. */
        ServerIdsRequest: {
            /** @description IDs of the servers. */
            server_ids: number[];
        };
        /** @description A server. */
        ServerResponse: {
            /** @description The server. */
            server: components["schemas"]["Server"];
        };
        /**
         * @description Where a server is in its life.
         * @enum {string}
         */
        ServerStatus: "new" | "active" | "archive" | "off";
        /** @description A page of servers. */
        ServersResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The servers of this page. */
            servers: components["schemas"]["Server"][];
        };
        /** @description A level of support. */
        ServiceLevel: {
            /**
             * Format: int64
             * @description ID of the service level.
             */
            id: number;
            /** @description Name of the service level. */
            name?: string | null;
            /** @description What it includes. */
            summary?: string | null;
        };
        /** @description The levels of support. */
        ServiceLevelsResponse: {
            /** @description The service levels. */
            service_levels: components["schemas"]["ServiceLevel"][];
        };
        /** @description Have the server's system shut down in order. */
        Shutdown: {
            /**
             * @description Names this action, always `shutdown`.
             * @enum {string}
             */
            type: "shutdown";
        };
        /** @description A plan that a server can have. */
        Size: {
            /** @description The word that stands for the size. */
            slug: string;
            /** @description Name of the size for people. */
            description?: string | null;
            /** @description The processors that it has. */
            cpu_description?: string | null;
            /** @description The storage that it has. */
            storage_description?: string | null;
            /** @description The family that it belongs to. */
            size_type: components["schemas"]["SizeType"];
            /** @description Whether it can be had at present. */
            available: boolean;
            /** @description Slugs of the regions where it can be had. */
            regions: string[];
            /** @description Slugs of the regions where there is none left at present. */
            regions_out_of_stock?: string[] | null;
            /**
             * Format: double
             * @description Price in AUD a month.
             */
            price_monthly: number;
            /**
             * Format: double
             * @description Price in AUD an hour.
             */
            price_hourly: number;
            /**
             * Format: int32
             * @description Disk space in GB.
             */
            disk: number;
            /**
             * Format: int32
             * @description Memory in MB.
             */
            memory: number;
            /**
             * Format: double
             * @description Monthly data transfer in TB.
             */
            transfer: number;
            /**
             * Format: double
             * @description Price in AUD of each GB beyond the data transfer.
             */
            excess_transfer_cost_per_gigabyte: number;
            /**
             * Format: int32
             * @description Number of virtual processors.
             */
            vcpus: number;
            /** @description What a virtual processor is, such as a core or a thread. */
            vcpu_units: string;
            /** @description What can be added, and its price. */
            options: components["schemas"]["SizeOptions"];
        };
        /** @description What can be added to a size, and what that costs in AUD a month. */
        SizeOptions: {
            /**
             * Format: int32
             * @description Least disk space in GB.
             */
            disk_min: number;
            /**
             * Format: int32
             * @description Most disk space in GB.
             */
            disk_max: number;
            /**
             * Format: double
             * @description Price of each GB of disk space beyond the size's own.
             */
            disk_cost_per_additional_gigabyte: number;
            /** @description The only disk spaces that can be had, in GB; null where every step can. */
            restricted_disk_values?: number[] | null;
            /**
             * Format: int32
             * @description Most memory in MB.
             */
            memory_max: number;
            /**
             * Format: double
             * @description Price of each MB of memory beyond the size's own.
             */
            memory_cost_per_additional_megabyte: number;
            /**
             * Format: double
             * @description Most monthly data transfer in TB.
             */
            transfer_max: number;
            /**
             * Format: double
             * @description Price of each GB of data transfer beyond the size's own.
             */
            transfer_cost_per_additional_gigabyte: number;
            /**
             * Format: int32
             * @description Most IPv4 addresses.
             */
            ipv4_addresses_max: number;
            /**
             * Format: double
             * @description Price of each IPv4 address beyond the first.
             */
            ipv4_addresses_cost_per_address: number;
            /**
             * Format: double
             * @description What is taken off for doing without a public IPv4 address.
             */
            discount_for_no_public_ipv4: number;
            /**
             * Format: int32
             * @description Number of daily backups that the size includes.
             */
            daily_backups: number;
            /**
             * Format: int32
             * @description Number of weekly backups that the size includes.
             */
            weekly_backups: number;
            /**
             * Format: int32
             * @description Number of monthly backups that the size includes.
             */
            monthly_backups: number;
            /**
             * Format: double
             * @description Price of each further backup, for each GB of disk space.
             */
            backups_cost_per_backup_per_gigabyte: number;
            /**
             * Format: double
             * @description Price of copies at another site, for each GB of disk space.
             */
            offsite_backups_cost_per_gigabyte: number;
            /** @description Price of copies at another site by how often they are made. */
            offsite_backup_frequency_cost: components["schemas"]["OffsiteBackupFrequencyCost"];
        };
        /** @description Options of a new server, as absolute values. What is null comes from the size. */
        SizeOptionsRequest: {
            /**
             * Format: int32
             * @description Number of daily backups to keep.
             */
            daily_backups?: number | null;
            /**
             * Format: int32
             * @description Number of weekly backups to keep.
             */
            weekly_backups?: number | null;
            /**
             * Format: int32
             * @description Number of monthly backups to keep.
             */
            monthly_backups?: number | null;
            /** @description Whether backups are also copied to another site. */
            offsite_backups?: boolean | null;
            /**
             * Format: int32
             * @description Number of public IPv4 addresses.
             */
            ipv4_addresses?: number | null;
            /**
             * Format: int32
             * @description Memory in MB, in steps of 128 up to 2048, of 1024 up to 16384, of 2048 up to 24576 and of 4096 beyond.
             */
            memory?: number | null;
            /**
             * Format: int32
             * @description Disk space in GB, in steps of 5 up to 60, of 10 up to 200 and of 100 beyond. Some sizes allow certain values only.
             */
            disk?: number | null;
            /**
             * Format: double
             * @description Monthly data transfer in TB. In GB its steps are 5 up to 30, 10 up to 200, 100 up to 2000 and 1000 beyond.
             */
            transfer?: number | null;
        };
        /** @description A family of sizes. */
        SizeType: {
            /** @description The word that stands for the family. */
            slug: string;
            /** @description Name of the family. */
            name: string;
            /** @description What the family is good for. */
            description?: string | null;
        };
        /** @description A page of sizes. */
        SizesResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The sizes of this page. */
            sizes: components["schemas"]["Size"][];
        };
        /** @description A page of snapshots. */
        SnapshotsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The snapshots of this page; there are never any. */
            snapshots: components["schemas"]["Image"][];
        };
        /** @description Software that servers can be licensed for. */
        Software: {
            /**
             * Format: int64
             * @description ID of the software.
             */
            id: number;
            /** @description Whether it can still be added. Servers that have it keep it in either case. */
            enabled: boolean;
            /** @description Name of the software. */
            name: string;
            /** @description What it is. */
            description: string;
            /**
             * Format: double
             * @description Price of one licence in AUD a month.
             */
            cost_per_licence_per_month: number;
            /**
             * Format: int32
             * @description Fewest licences that can be had.
             */
            minimum_licence_count: number;
            /**
             * Format: int32
             * @description Most licences that can be had.
             */
            maximum_licence_count: number;
            /**
             * Format: int32
             * @description The number of licences must be a multiple of this; -1 marks the entry that stands for no software of its group.
             */
            licence_step_count: number;
            /** @description Of the software in one group, a server has only one. */
            group?: string | null;
            /** @description Slugs of the operating systems that it runs on. */
            supported_operating_systems: string[];
        };
        /** @description A piece of licensed software. */
        SoftwareResponse: {
            /** @description The software. */
            software: components["schemas"]["Software"];
        };
        /** @description A page of licensed software. */
        SoftwaresResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The software of this page. */
            software: components["schemas"]["Software"][];
        };
        /** @description A public key that can be installed on new servers. */
        SshKey: {
            /**
             * Format: int64
             * @description ID of the key.
             */
            id: number;
            /** @description Fingerprint of the key; it can stand for the ID. */
            fingerprint: string;
            /** @description The public key itself. */
            public_key: string;
            /** @description A name to recognise the key by. */
            name?: string | null;
            /** @description Whether new servers get this key unless their order says otherwise. */
            default: boolean;
        };
        /** @description A public key to add. */
        SshKeyRequest: {
            /** @description The public key, as a line of an authorized_keys file. */
            public_key: string;
            /** @description A name to recognise the key by. */
            name: string;
            /** @description Whether new servers get this key unless their order says otherwise. */
            default?: boolean | null;
        };
        /** @description An SSH key. */
        SshKeyResponse: {
            /** @description The key. */
            ssh_key: components["schemas"]["SshKey"];
        };
        /** @description A page of SSH keys. */
        SshKeysResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The keys of this page. */
            ssh_keys: components["schemas"]["SshKey"][];
        };
        /** @description Take a backup now. */
        TakeBackup: {
            /**
             * @description Names this action, always `take_backup`.
             * @enum {string}
             */
            type: "take_backup";
            /** @description The kind of slot to keep it in; needed unless the replaced backup is named. */
            backup_type?: components["schemas"]["BackupSlot"] | null;
            /** @description Which backup makes room for it. */
            replacement_strategy: components["schemas"]["BackupReplacementStrategy"];
            /**
             * Format: int64
             * @description ID of the backup to replace, where it is named.
             */
            backup_id_to_replace?: number | null;
            /** @description A label to recognise the backup by. */
            label?: string | null;
        };
        /** @description A tax and its rate. */
        TaxCode: {
            /** @description Name of the tax. */
            name: string;
            /** @description How the tax is worked out. */
            type: components["schemas"]["TaxCodeType"];
            /**
             * Format: double
             * @description The rate in per cent, where it is a fixed one.
             */
            fixed_percent?: number | null;
        };
        /**
         * @description How a tax is worked out.
         * @enum {string}
         */
        TaxCodeType: "none" | "scalar";
        /** @description An alert, its threshold and what was measured. */
        ThresholdAlert: {
            /** @description What is measured. */
            alert_type: components["schemas"]["ThresholdAlertType"];
            /** @description Whether it warns. */
            enabled: boolean;
            /**
             * Format: int32
             * @description The threshold, in the unit of its type.
             */
            value: number;
            /**
             * Format: int32
             * @description What was measured last; null where nothing was.
             */
            current_value?: number | null;
            /**
             * Format: date-time
             * @description When the threshold was last exceeded. It warns again only after it was cleared.
             */
            last_raised?: string | null;
            /**
             * Format: date-time
             * @description When the measured value was last back to normal.
             */
            last_cleared?: string | null;
        };
        /** @description How to change an alert. */
        ThresholdAlertRequest: {
            /** @description What is measured. */
            alert_type: components["schemas"]["ThresholdAlertType"];
            /** @description Whether it warns; null leaves that as it is. */
            enabled?: boolean | null;
            /**
             * Format: int32
             * @description The threshold, in the unit of its type; null keeps it.
             */
            value?: number | null;
        };
        /**
         * @description What an alert measures.
         * @enum {string}
         */
        ThresholdAlertType: "cpu" | "storage-requests" | "network-incoming" | "network-outgoing" | "data-transfer-used" | "storage-used" | "memory-used";
        /** @description The alerts of a server. */
        ThresholdAlertsResponse: {
            /** @description The alerts, one a type. */
            threshold_alerts: components["schemas"]["ThresholdAlert"][];
        };
        /** @description Take back the cancellation. Possible only until the server is suspended, and not promised. */
        Uncancel: {
            /**
             * @description Names this action, always `uncancel`.
             * @enum {string}
             */
            type: "uncancel";
        };
        /** @description Invoices whose payment failed. */
        UnpaidFailedInvoicesResponse: {
            /** @description The invoices. */
            invoices: components["schemas"]["Invoice"][];
        };
        /** @description The new settings of a load balancer. What is left out goes back to its default. */
        UpdateLoadBalancerRequest: {
            /** @description Host name of the load balancer. */
            name: string;
            /** @description The traffic to forward; null for http only. */
            forwarding_rules?: components["schemas"]["ForwardingRule"][] | null;
            /** @description How healthy servers are found; null follows the forwarding rules. */
            health_check?: components["schemas"]["HealthCheck"] | null;
            /** @description IDs of all servers that shall be behind it. */
            server_ids?: number[] | null;
        };
        /** @description The load balancer as it was changed. */
        UpdateLoadBalancerResponse: {
            /** @description The load balancer. */
            load_balancer: components["schemas"]["LoadBalancer"];
            /** @description Names the actions that carry out the change; null where there are none. */
            links?: components["schemas"]["ActionsLinks"] | null;
        };
        /** @description What to change about an SSH key. */
        UpdateSshKeyRequest: {
            /** @description The new name of the key. */
            name: string;
            /** @description Whether new servers get this key unless their order says otherwise; null leaves that as it is. */
            default?: boolean | null;
        };
        /** @description The new settings of a VPC. What is left out is removed. */
        UpdateVpcRequest: {
            /** @description A name to recognise the VPC by. */
            name: string;
            /** @description All its routes; those left out are removed. */
            route_entries?: components["schemas"]["RouteEntryRequest"][] | null;
        };
        /** @description A disk image to store as a backup. */
        UploadImageRequest: {
            /** @description The kind of slot to keep it in; needed unless the replaced backup is named. */
            backup_type?: components["schemas"]["BackupSlot"] | null;
            /** @description Which backup makes room for it. */
            replacement_strategy: components["schemas"]["BackupReplacementStrategy"];
            /**
             * Format: int64
             * @description ID of the backup to replace, where it is named.
             */
            backup_id_to_replace?: number | null;
            /** @description A label to recognise the backup by. */
            label?: string | null;
            /**
             * Format: uri
             * @description Where the disk image is fetched from, by http or https.
             */
            url: string;
        };
        /** @description Ask how long the server has been running. */
        Uptime: {
            /**
             * @description Names this action, always `uptime`.
             * @enum {string}
             */
            type: "uptime";
        };
        /** @description What a server was initialised with. */
        UserData: {
            /** @description The script or data that the server was last built with; null where there was none. */
            user_data?: string | null;
        };
        /** @description A question that an action waits for. */
        UserInteractionRequired: {
            /** @description What is asked. */
            interaction_type: components["schemas"]["UserInteractionType"];
        };
        /**
         * @description What an action can ask.
         * @enum {string}
         */
        UserInteractionType: "continue-after-ping-failure" | "allow-unclean-power-off";
        /** @description What is wrong with the request, field by field. */
        ValidationProblemDetails: {
            /** @description Address of a document about this kind of problem. */
            type?: string | null;
            /** @description A few words that name the kind of problem. */
            title: string | null;
            /**
             * Format: int32
             * @description The HTTP status code once more.
             */
            status?: number | null;
            /** @description What went wrong in this very case. */
            detail?: string | null;
            /** @description Identifies this occurrence, for the provider's support. */
            instance?: string | null;
            /** @description What is wrong with each field, keyed by the name of its JSON property. */
            errors: {
                [key: string]: string[];
            } | null;
        };
        /**
         * @description An emulated video card.
         * @enum {string}
         */
        VideoDevice: "cirrus-logic" | "standard" | "virtio" | "virtio-wide";
        /**
         * @description An emulated machine: QEMU's i440FX machine in one of its versions.
         * @enum {string}
         */
        VmMachineType: "pc_i440fx_1point5" | "pc_i440fx_2point11" | "pc_i440fx_4point1" | "pc_i440fx_4point2" | "pc_i440fx_5point0" | "pc_i440fx_5point1";
        /** @description A private network. */
        Vpc: {
            /**
             * Format: int64
             * @description ID of the VPC.
             */
            id: number;
            /** @description Name of the VPC. */
            name: string;
            /** @description Range of its IPv4 addresses, in CIDR notation. */
            ip_range: string;
            /** @description Where traffic for other networks goes. */
            route_entries: components["schemas"]["RouteEntry"][];
        };
        /** @description Something that is connected to a VPC. */
        VpcMember: {
            /** @description Its name. */
            name: string;
            /** @description What it is. */
            resource_type: components["schemas"]["ResourceType"];
            /** @description Its ID, as text. */
            resource_id: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at?: string | null;
        };
        /** @description A page of members of a VPC. */
        VpcMembersResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The members of this page. */
            members: components["schemas"]["VpcMember"][];
        };
        /** @description A private network. */
        VpcResponse: {
            /** @description The VPC. */
            vpc: components["schemas"]["Vpc"];
        };
        /** @description A page of private networks. */
        VpcsResponse: {
            /** @description How many items the whole list has. */
            meta: components["schemas"]["Meta"];
            /** @description Links to other pages of the list; null where there are none. */
            links?: components["schemas"]["Links"] | null;
            /** @description The VPCs of this page. */
            vpcs: components["schemas"]["Vpc"][];
        };
    };
    responses: {
        /** @description The request is not valid; `errors` says which fields are wrong and why. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationProblemDetails"];
            };
        };
        /** @description The token is missing, unknown or revoked. There is no body. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The account is not permitted to do this to the resource in its present state. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description There is nothing with that ID or name, or it belongs to another account. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request is well-formed, but cannot be carried out at present. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /** @description ID of the server. */
        ServerId: number;
        /** @description ID of the action. */
        ActionId: number;
        /** @description ID or fingerprint of the SSH key. */
        KeyId: number | string;
        /** @description ID of the invoice. */
        InvoiceId: number;
        /** @description Name of the domain, such as example.com. */
        DomainName: string;
        /** @description ID of the record. */
        RecordId: number;
        /** @description ID of the image. */
        ImageId: number;
        /** @description ID of the image, or the slug of an operating system. */
        ImageIdOrSlug: number | string;
        /** @description ID of the load balancer. */
        LoadBalancerId: number;
        /** @description ID or slug of the operating system. */
        OperatingSystemIdOrSlug: number | string;
        /** @description ID of the software. */
        SoftwareId: number;
        /** @description ID of the VPC. */
        VpcId: number;
        /** @description Which page of the list, counted from 1. */
        Page: number;
        /** @description How many items a page holds. */
        PerPage: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listSshKeys: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of SSH keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeysResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SshKeyRequest"];
            };
        };
        responses: {
            /** @description An SSH key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeyResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID or fingerprint of the SSH key. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An SSH key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeyResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID or fingerprint of the SSH key. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSshKeyRequest"];
            };
        };
        responses: {
            /** @description An SSH key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKeyResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID or fingerprint of the SSH key. */
                key_id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listActions: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the action. */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    proceedAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the action. */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProceedRequest"];
            };
        };
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance of the account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BalanceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicesResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the invoice. */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listUnpaidFailedInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Invoices whose payment failed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnpaidFailedInvoicesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listCurrentDataUsages: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of data usages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataUsagesResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getCurrentDataUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data usage of a server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataUsageResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listDomains: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of domains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createDomain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainRequest"];
            };
        };
        responses: {
            /** @description A domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listNameservers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider's nameservers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalNameserversResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    refreshNameserverCache: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A domain. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDomain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listDomainRecords: {
        parameters: {
            query?: {
                /** @description Answer records of this type only. */
                type?: components["schemas"]["DomainRecordType"];
                /** @description Answer records of this name only. It is relative to the domain (www, or @ for the domain itself). */
                name?: string;
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainRecordsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createDomainRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainRecordRequest"];
            };
        };
        responses: {
            /** @description A record of a zone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainRecordResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getDomainRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
                /** @description ID of the record. */
                record_id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A record of a zone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainRecordResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDomainRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
                /** @description ID of the record. */
                record_id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DomainRecordRequest"];
            };
        };
        responses: {
            /** @description A record of a zone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainRecordResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDomainRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the domain, such as example.com. */
                domain_name: components["parameters"]["DomainName"];
                /** @description ID of the record. */
                record_id: components["parameters"]["RecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listFailoverIps: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of failover addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailoverIpsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    assignFailoverIps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailoverIpsRequest"];
            };
        };
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description The list is what the server has already; nothing was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listAvailableFailoverIps: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of failover addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailoverIpsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listImages: {
        parameters: {
            query?: {
                /** @description Answer operating systems or backups only. Operating systems include images with applications installed. */
                type?: components["schemas"]["ImageQueryType"];
                /** @description True leaves out the images that everybody can use; false changes nothing. */
                private?: boolean;
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagesResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the image, or the slug of an operating system. */
                image_id_or_slug: components["parameters"]["ImageIdOrSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the image. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRequest"];
            };
        };
        responses: {
            /** @description An image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getImageDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the image. */
                image_id: components["parameters"]["ImageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Download links of an image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageDownloadResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listLoadBalancers: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of load balancers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadBalancersResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLoadBalancerRequest"];
            };
        };
        responses: {
            /** @description The load balancer that was ordered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateLoadBalancerResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["Refused"];
        };
    };
    getLoadBalancerAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What load balancers can be had. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadBalancerAvailabilityResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A load balancer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadBalancerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLoadBalancerRequest"];
            };
        };
        responses: {
            /** @description The load balancer as it was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateLoadBalancerResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteLoadBalancer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    addForwardingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardingRulesRequest"];
            };
        };
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeForwardingRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardingRulesRequest"];
            };
        };
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    addLoadBalancerServers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerIdsRequest"];
            };
        };
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    removeLoadBalancerServers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the load balancer. */
                load_balancer_id: components["parameters"]["LoadBalancerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerIdsRequest"];
            };
        };
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of regions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    listIpv6ReverseNameservers: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reverse nameservers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReverseNameServersResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    setIpv6ReverseNameservers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReverseNameserversRequest"];
            };
        };
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listSampleSets: {
        parameters: {
            query?: {
                /** @description How long a period each sample set covers. */
                data_interval?: components["schemas"]["DataInterval"];
                /** @description Beginning of the window. Left out, it is a day before the end for five-minute sets, a week before for longer ones. */
                start?: string;
                /** @description End of the window, at most a year after its start. Left out, it follows from the start, or is now. */
                end?: string;
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sample sets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleSetsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getLatestSampleSet: {
        parameters: {
            query?: {
                /** @description How long a period the answer covers. */
                data_interval?: components["schemas"]["DataInterval"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest sample set of a server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleSetResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listServers: {
        parameters: {
            query?: {
                /** @description Answer only the server with exactly this name; case does not matter. */
                hostname?: string;
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServersResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createServer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateServerRequest"];
            };
        };
        responses: {
            /** @description The server that was ordered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateServerResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listExceededThresholdAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The servers for which an alert is raised. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentServerAlertsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getServer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    cancelServer: {
        parameters: {
            query?: {
                /** @description Why the server is given up. */
                reason?: string;
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listServerActions: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    performServerAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServerActionRequest"];
            };
        };
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            /** @description The request is accepted. There is no body; the action shows up in the server's list of actions. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    getServerAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
                /** @description ID of the action. */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getAdvancedFirewallRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The firewall rules of a server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdvancedFirewallRulesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getAvailableAdvancedFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The advanced features that a server can be given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableAdvancedServerFeaturesResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listBackups: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of backups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    uploadBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadImageRequest"];
            };
        };
        responses: {
            /** @description An action. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Refused"];
        };
    };
    getConsole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to a server's console. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listKernels: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of kernels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KernelsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of snapshots. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listServerSoftware: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a server's software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LicensedSoftwaresResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getThresholdAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alerts of a server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdAlertsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getUserData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the server. */
                server_id: components["parameters"]["ServerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a server was initialised with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserData"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listSizes: {
        parameters: {
            query?: {
                /** @description Answer only sizes that this server can be resized to. Needs a token. */
                server_id?: number;
                /** @description ID or slug of an operating system: the regions of each size are then only those where it can be installed. */
                image?: number | string;
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sizes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SizesResponse"];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    getPaymentFrequencyDiscounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Discounts for paying ahead. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentFrequencyDiscountsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listServiceLevels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The levels of support. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelsResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listSoftware: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of licensed software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoftwaresResponse"];
                };
            };
            400: components["responses"]["Invalid"];
        };
    };
    listSoftwareForOperatingSystem: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID or slug of the operating system. */
                operating_system_id_or_slug: components["parameters"]["OperatingSystemIdOrSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of licensed software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoftwaresResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
        };
    };
    getSoftware: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the software. */
                software_id: components["parameters"]["SoftwareId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A piece of licensed software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoftwareResponse"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    listVpcs: {
        parameters: {
            query?: {
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of private networks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcsResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createVpc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVpcRequest"];
            };
        };
        responses: {
            /** @description A private network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getVpc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the VPC. */
                vpc_id: components["parameters"]["VpcId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A private network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVpc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the VPC. */
                vpc_id: components["parameters"]["VpcId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVpcRequest"];
            };
        };
        responses: {
            /** @description A private network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVpc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the VPC. */
                vpc_id: components["parameters"]["VpcId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    patchVpc: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description ID of the VPC. */
                vpc_id: components["parameters"]["VpcId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatchVpcRequest"];
            };
        };
        responses: {
            /** @description A private network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listVpcMembers: {
        parameters: {
            query?: {
                /** @description Answer members of this kind only. At present all members are servers. */
                resource_type?: components["schemas"]["ResourceType"];
                /** @description Which page of the list, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description How many items a page holds. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /** @description ID of the VPC. */
                vpc_id: components["parameters"]["VpcId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members of a VPC. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcMembersResponse"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
}
