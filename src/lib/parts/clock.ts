/** Shares of a ring: each as large as its span says, and never so small that a name and a paper find no room. */

/** Where a ring is cut, in fractions of the whole, and where any moment from nought to one lies on it. */
export interface Cut {
	/** Where each share begins and ends. */
	ends: readonly (readonly [from: number, to: number])[];
	at: (moment: number) => number;
}

/** The least share of a ring in which a name and a paper find room. */
const least = 0.084;

/** Shares of the whole, in the order of the spans. */
export function ofWhole(spans: readonly number[]): Cut {
	const sizes = share(
		1,
		spans.map((span) => ({ span, least: leastOf(spans.length) }))
	);
	return cutAt(
		starts(sizes),
		starts(spans).map((start) => start / total(spans)),
		spans.length
	);
}

/**
 * Shares of a day of 24 hours, from midnight. Noon is always opposite: each half of the day gives room to its own.
 *
 * What the spans leave of the day belongs to nobody. Hours nobody has told are shared evenly.
 */
export function ofDay(spans: readonly number[], isTold: boolean): Cut {
	const sum = total(spans);
	const day = isTold ? Math.max(24, sum) : sum;
	const moments = starts(spans).map((start) => start / day);
	const halves = [0, 0.5].map((from) => {
		const pieces = moments.flatMap((start, i) => {
			const end = moments[i + 1] ?? 1;
			const inside = Math.max(0, Math.min(end, from + 0.5) - Math.max(start, from));
			if (!inside) return [];
			const isSomebodys = i < spans.length;
			return [{ span: inside, least: isSomebodys ? (leastOf(spans.length) * inside) / (end - start) : 0 }];
		});
		return { pieces, sizes: share(0.5, pieces) };
	});
	const places = starts(halves.flatMap(({ sizes }) => sizes));
	const times = starts(halves.flatMap(({ pieces }) => pieces.map(({ span }) => span)));
	const at = between(times, places);
	const ends = spans.map((_, i) => [at(moments[i] ?? 0), at(moments[i + 1] ?? 1)] as const);
	return { ends, at };
}

function cutAt(places: readonly number[], times: readonly number[], count: number): Cut {
	const ends = places.slice(0, count).map((from, i) => [from, places[i + 1] ?? 1] as const);
	return { ends, at: between(times, places) };
}

function leastOf(count: number): number {
	return Math.min(least, 0.9 / count);
}

function total(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}

/** Nought, and then the sum after each. */
function starts(numbers: readonly number[]): number[] {
	const sums = [0];
	for (const one of numbers) sums.push((sums.at(-1) ?? 0) + one);
	return sums;
}

/** Shares out a whole by spans; those that would have less than their least are given it by the others. */
function share(whole: number, pieces: readonly { span: number; least: number }[]): number[] {
	const wanted = total(pieces.map((piece) => piece.least));
	const leasts = pieces.map((piece) => piece.least * Math.min(1, (0.98 * whole) / Math.max(wanted, 1e-9)));
	const small = new Set<number>();
	for (;;) {
		const given = total(leasts.filter((_, i) => small.has(i)));
		const spans = total(pieces.flatMap(({ span }, i) => (small.has(i) ? [] : [span])));
		const size = (i: number) =>
			small.has(i) ? (leasts[i] ?? 0) : ((whole - given) * (pieces[i]?.span ?? 0)) / spans;
		const found = pieces.findIndex((_, i) => !small.has(i) && size(i) < (leasts[i] ?? 0) - 1e-9);
		if (found < 0) return pieces.map((_, i) => size(i));
		small.add(found);
	}
}

/** Follows from one row of rising numbers to another, evenly between neighbours. */
function between(from: readonly number[], to: readonly number[]): (n: number) => number {
	return (n) => {
		const i = Math.max(
			1,
			Math.min(
				from.length - 1,
				from.findIndex((end) => end >= n) < 0 ? from.length - 1 : from.findIndex((end) => end >= n)
			)
		);
		const [a = 0, b = 1, c = 0, d = 1] = [from[i - 1], from[i], to[i - 1], to[i]];
		return b > a ? c + ((n - a) / (b - a)) * (d - c) : d;
	};
}
