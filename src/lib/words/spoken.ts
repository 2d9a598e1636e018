/**
 * Languages that somebody may speak into a recording, each in its own words and script.
 *
 * Far more than we have words in: a voice needs no translator. One that is not here can be written in by its name.
 */

/** Tag, and the language's own name. */
const names: Readonly<Record<string, string>> = {
	...{ en: 'English', cy: 'Cymraeg', ga: 'Gaeilge', gd: 'Gàidhlig', sco: 'Scots' },
	...{ pl: 'Polski', ro: 'Română', pt: 'Português', es: 'Español', fr: 'Français', de: 'Deutsch' },
	...{ it: 'Italiano', nl: 'Nederlands', hu: 'Magyar', cs: 'Čeština', sk: 'Slovenčina', lt: 'Lietuvių' },
	...{ lv: 'Latviešu', et: 'Eesti', bg: 'Български', uk: 'Українська', ru: 'Русский', el: 'Ελληνικά' },
	...{ sq: 'Shqip', sr: 'Српски', hr: 'Hrvatski', tr: 'Türkçe', rom: 'Romani čhib', ka: 'ქართული' },
	...{ hy: 'Հայերեն', ur: 'اردو', pa: 'ਪੰਜਾਬੀ', 'pa-Arab': 'پنجابی', phr: 'پہاڑی پوٹھواری', skr: 'سرائیکی' },
	...{ gu: 'ગુજરાતી', hi: 'हिन्दी', bn: 'বাংলা', syl: 'ছিলটি', ta: 'தமிழ்', te: 'తెలుగు', ml: 'മലയാളം' },
	...{ kn: 'ಕನ್ನಡ', mr: 'मराठी', ne: 'नेपाली', si: 'සිංහල', ps: 'پښتو', fa: 'فارسی', prs: 'دری', haz: 'هزارگی' },
	...{ ar: 'العربية', ckb: 'کوردیی سۆرانی', kmr: 'Kurmancî', he: 'עברית', yi: 'ייִדיש', uz: 'Oʻzbekcha' },
	...{
		zh: '普通话',
		yue: '廣東話',
		vi: 'Tiếng Việt',
		th: 'ไทย',
		ja: '日本語',
		ko: '한국어',
		fil: 'Filipino'
	},
	...{ ms: 'Bahasa Melayu', id: 'Bahasa Indonesia', tet: 'Tetun', mn: 'Монгол', my: 'မြန်မာဘာသာ' },
	...{ so: 'Soomaali', ti: 'ትግርኛ', am: 'አማርኛ', om: 'Afaan Oromoo', aa: 'Qafar', sw: 'Kiswahili' },
	...{ yo: 'Yorùbá', ig: 'Igbo', ha: 'Hausa', ff: 'Fulfulde', tw: 'Twi', ee: 'Eʋegbe', kri: 'Krio' },
	...{ ln: 'Lingála', sn: 'chiShona', nd: 'isiNdebele', zu: 'isiZulu', rw: 'Ikinyarwanda', lg: 'Luganda' }
};

/** Every language offered, English first and then by its own name. */
export const spokenLanguages: readonly { tag: string; name: string }[] = Object.entries(names)
	.map(([tag, name]) => ({ tag, name }))
	.sort((a, b) => Number(b.tag === 'en') - Number(a.tag === 'en') || a.name.localeCompare(b.name));

/** What a spoken language calls itself; what somebody called it, or its tag, where we do not know it. */
export function spokenName(tag: string, called = ''): string {
	return names[tag] ?? names[tag.split('-')[0] ?? ''] ?? (called || tag);
}

/**
 * A tag for a language somebody wrote by its name: the name itself where it is a tag, else one for private use. The
 * same name always gives the same tag.
 */
export function tagFor(called: string): string {
	const name = called.trim();
	const known = Object.entries(names).find(([tag, own]) => [tag, own].some((one) => isSame(one, name)));
	if (known) return known[0];
	const latin = name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
	const letters = latin || [...name].map((letter) => letter.codePointAt(0)?.toString(36) ?? '').join('');
	const pieces = letters.slice(0, 24).match(/.{1,8}/g) ?? ['none'];
	return `mis-x-${pieces.join('-')}`;
}

function isSame(one: string, other: string): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
