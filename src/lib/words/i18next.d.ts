import 'i18next';
import type child from './locales/en/child.json';
import type common from './locales/en/common.json';
import type figure from './locales/en/figure.json';
import type practice from './locales/en/practice.json';
import type record from './locales/en/record.json';
import type told from './locales/en/told.json';
import type voices from './locales/en/voices.json';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'common';
		resources: {
			common: typeof common;
			child: typeof child;
			figure: typeof figure;
			practice: typeof practice;
			record: typeof record;
			told: typeof told;
			voices: typeof voices;
		};
	}
}
