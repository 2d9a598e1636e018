/** What a person told a worker before, so that no activity asks about it again. */
import type { Topic } from '#lib/activity/schema.ts';
import type { Visit } from '#lib/visit/visit.ts';

/** Topics that were told about among those asked for, each with when it was last told, ISO 8601. */
export function askedEnough(
	visits: readonly Pick<Visit, 'told'>[],
	topics?: readonly Topic[]
): { topic: Topic; at: string }[] {
	const last = new Map<Topic, string>();
	for (const { at, topics: about } of visits.flatMap(({ told }) => told)) {
		for (const topic of about) {
			if (topics && !topics.includes(topic)) continue;
			if (at > (last.get(topic) ?? '')) last.set(topic, at);
		}
	}
	return [...last].map(([topic, at]) => ({ topic, at }));
}
