// A plain calculator, which knows nothing of anything else. Sums are worked out as they are typed, left to right.
const shown = document.getElementById('shown');
const sum = document.getElementById('sum');

/** The number being typed, the number before it, and what is to be done with the two. */
let typed = '0';
let before;
let way;
let isFresh = true;

const signs = { '/': '÷', '*': '×', '-': '−', '+': '+' };

function work(one, act, other) {
	if (act === '+') return one + other;
	if (act === '-') return one - other;
	if (act === '*') return one * other;
	return one / other;
}

/** Twelve digits are what the window holds; the last bits of a binary fraction are nobody's sum. */
function plain(number) {
	return Number.isFinite(number) ? String(Number(number.toPrecision(12))) : 'Error';
}

function press(key) {
	if (/^[0-9.]$/.test(key)) type(key);
	else if (key in signs) choose(key);
	else if (key === '=') finish();
	else if (key === '%') typed = plain(Number(typed) / 100);
	else if (key === 'back') typed = isFresh || typed.length < 2 ? '0' : typed.slice(0, -1);
	else clear();
	shown.textContent = typed.replace('-', '−');
	sum.textContent = before === undefined ? '' : `${plain(before)} ${signs[way]}`;
}

function type(key) {
	if (isFresh || typed === 'Error') typed = '0';
	isFresh = false;
	if (key === '.' && typed.includes('.')) return;
	if (typed.replace(/\D/g, '').length >= 12) return;
	typed = typed === '0' && key !== '.' ? key : typed + key;
}

function choose(key) {
	if (typed === 'Error') clear();
	if (before !== undefined && !isFresh) finish();
	if (typed === 'Error') return;
	before = Number(typed);
	way = key;
	isFresh = true;
}

function finish() {
	if (before === undefined) return;
	typed = plain(work(before, way, Number(typed)));
	before = undefined;
	isFresh = true;
}

function clear() {
	typed = '0';
	before = undefined;
	isFresh = true;
}

document.addEventListener('click', (event) => {
	const key = event.target instanceof Element && event.target.closest('[data-key]');
	if (key) press(key.dataset.key);
});

const others = { Enter: '=', Backspace: 'back', Delete: 'clear', ',': '.' };

document.addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.key === 'Enter' && document.activeElement instanceof HTMLButtonElement) return;
	const key = others[event.key] ?? event.key;
	if (!/^[0-9.+\-*/=%]$|^back$|^clear$/.test(key)) return;
	event.preventDefault();
	press(key);
});
