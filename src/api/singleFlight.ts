interface Flight<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  passengers: number;
}

/** Work that is asked for while the same work is under way is not done twice. It is given up once all who wait for it have gone. */
export class SingleFlight<T> {
  private readonly flights = new Map<string, Flight<T>>();

  /** @throws what the work threw, or the signal's reason once that is aborted */
  async run(key: string, work: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const flight = this.flights.get(key) ?? this.start(key, work);
    flight.passengers++;
    try {
      return await (signal ? leavable(flight.result, signal) : flight.result);
    } finally {
      flight.passengers--;
      if (flight.passengers === 0) {
        if (this.flights.get(key) === flight) this.flights.delete(key);
        flight.stop.abort();
      }
    }
  }

  private start(key: string, work: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const stop = new AbortController();
    const result = work(stop.signal);
    // Those who left do not listen any more.
    result.catch(() => undefined);
    const flight = { result, stop, passengers: 0 };
    this.flights.set(key, flight);
    const land = (): void => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    };
    result.then(land, land);
    return flight;
  }
}

function leavable<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
    if (signal.aborted) {
      leave();
      return;
    }
    signal.addEventListener("abort", leave, { once: true });
    result.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
