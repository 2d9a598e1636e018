/**
 * One visit in the child's room: where we are on the road, what is being asked, what is in the hand.
 *
 * The words and drawings are in the piece; this only says what the pages show of it.
 */
import { createContext } from 'svelte';
import { MediaQuery, SvelteDate, SvelteSet } from 'svelte/reactivity';
import { cardName } from '#lib/activity/sheet.ts';
import { tryArt, type Art } from '#lib/base/art.ts';
import type { Form } from '#lib/base/geometry.ts';
import { looks, type Look } from '#lib/base/palette.ts';
import type { Found } from '#lib/desk/desk.svelte.ts';
import type { OpenPiece } from '#lib/desk/pieces.ts';
import type { RoomDesk } from '#lib/desk/rehearsal.ts';
import { settingsFor } from '#lib/people/bands.ts';
import type { Pass } from '#lib/piece/command.ts';
import type { Mark, What } from '#lib/piece/mark.ts';
import { faceId, pointed } from '#lib/piece/pointed.ts';
import { extentFor, freeStand } from '#lib/piece/free-spot.ts';
import { sayOfPlace, type Said } from '#lib/piece/tied.ts';
import { asksAgain, resumed } from '#lib/visit/visit.ts';
import type { Board, Tool } from '#lib/canvas/options.ts';
import { newId } from '#lib/base/ids.ts';
import type { Album } from '#lib/photo/album.ts';
import type { ScanSettings } from '#lib/list/scan.svelte.ts';
import { loadPictures, type Pictures } from '#lib/shelf/pictures.ts';
import { Comfort } from './comfort.svelte.ts';
import { faceOf } from './faces.ts';
import { Figures } from './figures.svelte.ts';
import { Nudge } from './nudge.svelte.ts';
import { Reader } from './reader.svelte.ts';
import { Visiting } from './visiting.svelte.ts';
import { Voice } from './voice.svelte.ts';

/** What lies open beside the sheet: words in the person's or the worker's hand, a voice, pictures, feelings, a place. */
export type Pad =
	'mine' | 'worker' | 'voice' | 'pictures' | 'photo' | 'feeling' | 'lines' | 'place' | 'told' | undefined;

/** The page as a picture, or as things, places and actions. */
export type View = 'picture' | 'list';

/** The drawings a person can use; the pictures may still be on their way. */
export interface Drawings {
	pictures: Pictures;
	feelings: Pictures;
	album: Album;
}

export class Play extends Visiting {
	marks = $state.raw<readonly Mark[]>([]);
	canUndo = $state(false);
	canRedo = $state(false);
	drawings = $state.raw() as Drawings;
	/** The pen as it was last chosen. */
	pen = $state.raw<{ colour: string; width: number }>({ colour: 'ink', width: 10 });
	tool = $state.raw<Tool>({ kind: 'pen', colour: 'ink', width: 10 });
	picked = $state<string | undefined>(undefined);
	view = $state<View>('picture');
	/** Scanning with a switch; none when nobody needs it. */
	scan = $state.raw<Partial<ScanSettings> | undefined>(undefined);
	pad = $state<Pad>(undefined);
	/** The place that is talked about, as `part/place`, while its pad is open. */
	about = $state<string | undefined>(undefined);
	form = $state<Form>('wide');
	board = $state.raw<Board | undefined>(undefined);
	/** Questions already passed over, by ref. */
	passed = new SvelteSet<string>();
	/** People made in this visit. */
	readonly figures = new Figures(
		() => this.marks,
		(id) => this.piece.picture(id)
	);
	/** The voice being recorded; it waits when its pad is closed. */
	readonly voice: Voice;
	readonly settings;
	/** How the room looks and sounds for this person. */
	readonly comfort: Comfort;
	/** One gentle repeat of a question, and then silence. */
	readonly nudge = new Nudge(
		() => this.#isBusy(),
		() => this.comfort.readsItself && void this.reader.read(this.question, this.speech.lang)
	);
	/** What is read aloud. */
	readonly reader: Reader;
	#stopListening: () => void;

	constructor(
		desk: RoomDesk,
		readonly found: Found,
		readonly open: OpenPiece,
		drawings: Drawings
	) {
		super(open.piece.sheet, desk, found.visit);
		this.drawings = drawings;
		const { piece } = open;
		this.settings = settingsFor(piece.sheet.band, piece.sheet.access);
		this.comfort = new Comfort(desk, found.person, {
			look: looks.find((look) => look === open.drafts.words('look')) ?? piece.sheet.look,
			settings: this.settings,
			names: piece.sheet.access.reading === 'pictures'
		});
		this.comfort.isPlain = found.visit.plain;
		this.reader = new Reader(this.comfort, open.voices);
		if (
			asksAgain(
				found.visit,
				piece.log.map(({ at }) => at),
				new SvelteDate()
			)
		) {
			this.visit = { ...resumed(found.visit, new SvelteDate()), stage: 'start' };
		}
		this.voice = new Voice(this);
		this.view = this.#firstView();
		if (piece.sheet.access.hands === 'one-switch') this.scan = { step: desk.settings.scanStep };
		const look = () => {
			this.marks = piece.marks;
			this.canUndo = piece.canUndo;
			this.canRedo = piece.canRedo;
		};
		look();
		const changed = () => {
			look();
			const last = piece.marks.at(-1)?.what;
			const isOfShelf = last?.kind === 'picture' && this.drawings.pictures.art(last.picture) !== undefined;
			if (isOfShelf) this.comfort.use(last.picture);
		};
		if (this.part.things.length && this.view === 'picture') this.openPad('pictures');
		// One that was not finished is the first thing met again.
		if (this.voice.found) this.openPad('voice');
		piece.drawFrom(
			(id) =>
				this.figures.find(id) ??
				this.drawings.pictures.all.find((picture) => picture.id === id) ??
				faceOf(this.drawings.feelings, id)
		);
		this.#stopListening = piece.onChange(changed);
		for (const entry of piece.log) if (entry.did === 'pass') this.passed.add(entry.asked.ref);
	}

	get piece() {
		return this.open.piece;
	}

	/** As it was left in this visit; a list for keys and switches, and where the device chooses all colours. */
	#firstView(): View {
		const left = this.open.drafts.words('view');
		if (left === 'list' || left === 'picture') return left;
		const { hands } = this.piece.sheet.access;
		const needsList = hands === 'keyboard' || hands === 'one-switch';
		return needsList || new MediaQuery('forced-colors: active').current ? 'list' : 'picture';
	}

	/** Shows the page the other way, and remembers it for this visit. */
	show(view: View): void {
		this.view = view;
		this.pad = undefined;
		this.picked = undefined;
		this.open.drafts.type('view', view);
	}

	/** Opens a pad. The pen is laid down, so that a touch on the sheet does what the open pad says. */
	openPad(pad: Pad): void {
		this.pad = pad;
		this.picked = undefined;
		this.board?.pick(undefined);
		const [line] = pad === 'lines' && 'lines' in this.part ? this.part.lines : [];
		if (line) this.tool = { kind: 'line', line: line.id };
		else if (this.tool.kind === 'line' || (pad && this.tool.kind !== 'put')) this.tool = { kind: 'hand' };
	}

	/** Opens what can be said of a place itself. */
	openPlace(place: string): void {
		this.openPad('place');
		this.about = place;
	}

	/** Says how a place is, or what to keep or change about it. */
	sayOfPlace(place: string, said: Said): void {
		const where = { page: this.page.id, form: this.form, alone: this.only !== undefined };
		this.piece.doAll(sayOfPlace(this.marks, place, said, where, this.askedFor(place)));
	}

	/** True for the youngest, who sit beside an adult: few and large things. */
	get isLittle(): boolean {
		return this.settings.card === 'little';
	}

	/** True for whoever reads little: pictures stand beside the words of the room itself. */
	get readsLittle(): boolean {
		return this.isLittle || this.settings.card === 'young';
	}

	/** A picture to place, by its id: as the sheet or the piece has it first, which never changes. */
	readonly pictures = (id: string): Art | undefined =>
		this.#own(id) ?? this.figures.drawing(id) ?? this.drawings.pictures.drawing(id);

	#ownDrawings: Record<string, Art | undefined> = {};

	#own(id: string): Art | undefined {
		const source = this.sheet.art[id] ?? this.piece.picture(id)?.art;
		this.#ownDrawings[id] ??= tryArt(source);
		return this.#ownDrawings[id];
	}

	/** What a picture is called: by the activity, the shelf, or when it was put. */
	nameOf(picture: string): string | undefined {
		const shelf = this.drawings.pictures.all.find(({ id }) => id === picture);
		const made = this.piece.picture(picture) ?? this.figures.find(picture);
		return cardName(this.sheet, picture) ?? shelf?.name ?? made?.name;
	}

	/** Cards of this page that are not on the sheet yet; dealt one at a time where the page says so. */
	get cards(): { picture: string; name: string }[] {
		const used = this.marks.flatMap(({ what }) => (what.kind === 'picture' ? [what.picture] : []));
		const left = this.part.things.filter(({ picture }) => !used.includes(picture));
		const dealt = 'deal' in this.part && this.part.deal === 'one' ? left.slice(0, 1) : left;
		return dealt.map(({ id, picture }) => ({
			picture,
			name: this.sheet.words[`${this.part.id}/${id}`] ?? id
		}));
	}

	/** Fetches the pictures, once; the sheet shows those on it as soon as they are there. */
	async loadPictures(): Promise<void> {
		if (this.drawings.pictures.all.length) return;
		this.drawings = { ...this.drawings, pictures: await loadPictures() };
		this.board?.refresh();
	}

	/** The face of a feeling, by its name. */
	readonly faces = (name: string) => this.drawings.feelings.drawing(name);

	override turnTo(page: number): void {
		super.turnTo(page);
		this.picked = undefined;
	}

	get marked(): Mark | undefined {
		return this.picked ? this.marks.find(({ id }) => id === this.picked) : undefined;
	}

	/** Puts something without pointing, at the first free spot of the place asked about. Gives back its id. */
	put(what: What, given: { text?: string; by?: 'person' | 'worker' } = {}): string | undefined {
		const { page, form, only, place } = this;
		const wordsBy = (this.view === 'picture' && this.board?.wordsBy) || 1;
		const extent = extentFor({ what, text: given.text ?? '' }, what.kind === 'words' ? wordsBy : 1);
		const where = { page: page.id, place, view: { form, only } };
		const stand = freeStand(this.sheet, this.marks, where, extent, wordsBy);
		return this.piece.do({ do: 'put', what, stand, asked: this.askedFor(place), ...given });
	}

	/** The face of a feeling that answers the question shown, once it was pointed to. */
	pointedAt(feeling: string): Mark | undefined {
		return pointed(this.marks, feeling, { page: this.page.id, ref: this.askedFor(this.place)?.ref });
	}

	/** Answers the question shown with a feeling, by its face; once more takes it back. */
	point(feeling: string): void {
		const there = this.pointedAt(feeling);
		if (there) this.piece.do({ do: 'takeAway', ids: [there.id] });
		else this.put({ kind: 'picture', picture: faceId(feeling) });
	}

	/** Answers the question shown without an answer, and goes on. A stop leads to the ending. */
	async pass(pass: Pass): Promise<void> {
		if (this.asked) {
			this.piece.do({ do: 'pass', asked: this.asked, pass });
			this.passed.add(this.asked.ref);
		}
		if (pass === 'stop') return this.stop();
		this.ask(1);
	}

	/** Puts words on the sheet, exactly as given. */
	write(text: string, manner: 'typed' | 'said-worker-wrote'): void {
		if (!text.trim()) return;
		const what = { kind: 'words', manner, language: this.sheet.language } as const;
		this.put(what, { text, by: manner === 'typed' ? 'person' : 'worker' });
	}

	/** Puts a recorded voice on the sheet; without `sound`, the one that lies kept under this id. */
	async say(seconds: number, id: string, sound?: Blob): Promise<void> {
		if (sound) await this.keepSound(id, sound);
		this.put({ kind: 'voice', sound: id, seconds, language: this.sheet.language });
	}

	/** Keeps a voice as far as it is recorded. */
	async keepSound(id: string, sound: Blob): Promise<void> {
		await this.desk.keepSound(this.visit, new Uint8Array(await sound.arrayBuffer()), id);
	}

	/** Lets go of a voice that was thrown away. */
	dropSound(id: string): Promise<void> {
		return this.desk.dropSound(this.visit, id);
	}

	/**
	 * Draws a file anew, keeps it, and puts it on the sheet as a photo.
	 *
	 * @throws NotAPhoto, Full, Unavailable; nothing is put then
	 */
	async bring(file: Blob): Promise<void> {
		const { redraw } = await import('#lib/photo/redraw.ts');
		const { bytes, width, height } = await redraw(file);
		const photo = newId();
		await this.desk.keepPhoto(this.visit, photo, bytes);
		await this.drawings.album.add(photo, bytes);
		const id = this.put({ kind: 'photo', photo, width, height });
		this.openPad(undefined);
		// In the hand at once, to be named and moved to where it belongs.
		if (this.view === 'picture') this.board?.pick(id);
	}

	/** Leaves what was made out of everything that is written up. Gives back how to have it as it was. */
	keepForMe(): () => void {
		const before = this.marks.map(({ id, share }) => ({ do: 'share', id, share }) as const);
		this.piece.doAll(this.marks.map(({ id }) => ({ do: 'share', id, share: 'me' })));
		return () => this.piece.doAll(before.filter(({ id }) => this.piece.mark(id)));
	}

	/** It is too much: everything plain and quiet, until it is to be as before. */
	async calm(isPlain: boolean): Promise<void> {
		this.comfort.isPlain = isPlain;
		if (isPlain) this.reader.stop();
		await this.change({ plain: isPlain });
	}

	/** Says what a thing on the sheet is called, or a place, to whoever wants names said. */
	sayName(of: { mark: string } | { place: string }): void {
		if (!this.comfort.saysNames) return;
		const mark = 'mark' in of ? this.marks.find(({ id }) => id === of.mark) : undefined;
		const picture = mark?.what.kind === 'picture' ? this.nameOf(mark.what.picture) : undefined;
		const name = 'place' in of ? this.sheet.words[of.place] : mark?.text || picture;
		if (name) void this.reader.read(name, this.speech.lang);
	}

	#isBusy(): boolean {
		const { activeElement } = document;
		const isTyping = activeElement?.matches('input, textarea, select') === true;
		const isRecording = this.voice.recorder.state === 'recording' || this.voice.recorder.state === 'asking';
		return isTyping || isRecording || document.querySelector('dialog[open]') !== null;
	}

	/** Wears another look, in this visit and the next. */
	wear(look: Look): void {
		this.comfort.wear(look);
		this.open.drafts.type('look', look);
	}

	protected override layDown(): void {
		this.picked = undefined;
		this.pad = undefined;
		this.over = undefined;
		this.reader.stop();
	}

	close(): void {
		this.drawings.album.close();
		this.voice.close();
		this.reader.close();
		this.#stopListening();
	}
}

/** The visit being played, handed down from its page. */
export const [getPlay, setPlay] = createContext<Play>();
