/**
 * What IBM's engine asks about and a person has looked at: the rule, where, and why it is as it is meant. Narrow, so that
 * the same thing elsewhere is asked about again.
 */
export const asMeant: readonly { rule: string; where: string; why: string }[] = [
	{
		...{ rule: 'style_color_misuse', where: 'link, style' },
		why: 'asked of every stylesheet there is; what is chosen is also outlined, ticked or named'
	},
	{
		...{ rule: 'style_viewport_resizable', where: 'link' },
		why: 'one sentence shown across a room, and the words in a record: both between two sizes in rem'
	},
	{
		...{
			rule: 'style_focus_visible',
			where: 'a, button, input, textarea, select, audio, summary, [tabindex]'
		},
		why: 'one ring for everything in base.css, which the engine does not weigh against borders; colours.test.ts does'
	},
	{
		...{ rule: 'element_tabbable_visible', where: '.skip' },
		why: 'it comes into sight with the focus'
	},
	{
		...{ rule: 'element_tabbable_visible', where: '.list *, .panel *, .tools *, .room main *, dialog *' },
		why: 'further down in something that scrolls, and scrolled to with the focus'
	},
	{
		...{ rule: 'element_tabbable_unobscured', where: 'body:has(dialog[open]) *' },
		why: 'the engine does not know that an open dialog lies on top and the rest is inert'
	},
	{
		...{
			rule: 'element_tabbable_unobscured',
			where: '.room > header *, .room:has(.list) :is(.ask, .tools) *'
		},
		why: 'what is below scrolls in a box of its own; the engine does not cut it off there'
	},
	{
		...{ rule: 'input_label_visible', where: '.tool.alone, .colours button, .widths button, .pen button' },
		why: 'an arrow, a loudspeaker or the colour itself is what is seen; its name is read out'
	},
	{
		...{ rule: 'input_label_visible', where: 'textarea' },
		why: 'the engine finds the visible label of an input but not of a textarea; that there is one, axe sees'
	},
	{
		...{ rule: 'widget_tabbable_exists', where: '[data-stop][tabindex="-1"]' },
		why: 'one stop for the group, arrows inside it (roving.ts)'
	},
	{
		...{ rule: 'aria_keyboard_handler_exists', where: '[data-roving], [role=tablist]' },
		why: 'its keys are listened to by script (roving.ts, Tabs.svelte)'
	},
	{
		...{
			rule: 'text_block_heading',
			where: '.field, .find, .three, .name, .feelings, .ask .words, .place, .who, .who p'
		},
		why: 'the label or legend of what stands below it'
	},
	{
		...{ rule: 'text_block_heading', where: '.ending, .ending > .soft, .said .is, .mark .number, .voice p' },
		why: 'a line by itself, under or above the heading'
	},
	{
		...{ rule: 'blockquote_cite_exists', where: 'blockquote' },
		why: 'what a child said has no address'
	},
	{
		...{ rule: 'text_block_heading', where: '.select, .selects, .stack, .age, .ages, .axes, .as, .readers' },
		why: 'the label or legend of what stands below it'
	},
	{
		...{ rule: 'text_block_heading', where: '[lang|=ar] *, [dir=rtl] *' },
		why: 'the made-up language ends a sentence with a mark the engine does not take for its end'
	},
	{
		...{ rule: 'text_sensory_misuse', where: '*' },
		why: 'it looks for words: “left over”, “all right”, “a small thing”; places on the screen are named by their names'
	},
	{
		...{ rule: 'input_label_visible', where: 'input.hidden[aria-hidden=true]' },
		why: 'for the device’s keeper of passphrases only'
	},
	{
		...{ rule: 'input_label_visible', where: 'details:not([open]) *' },
		why: 'folded away together with its label'
	},
	{
		...{ rule: 'element_tabbable_unobscured', where: 'details:not([open]) *' },
		why: 'folded away: no key reaches it'
	},
	{
		...{ rule: 'aria_form_label_unique', where: 'form:not([aria-label], [aria-labelledby])' },
		why: 'a form without a name is no landmark; the heading before it says what it is'
	},
	{
		...{ rule: 'aria_article_label_unique', where: 'article:not([aria-label])' },
		why: 'no landmark; each begins with a heading of its own'
	}
];
