// Chosen for saying aloud and writing down: short, plain, each with one common spelling, and nothing that could
// name a person, a family, a body, an illness, a quarrel or anything rude or sad. Loaded only when words are offered.
const list = `
	acorn acre airship album alcove algae alley almond alpaca alphabet amaze amble ample anchor anew angle
	animal anthem antler anvil apple apricot apron arcade arch area arena armchair aroma artist asphalt atlas
	atom attic audio autumn avenue avocado award awning axle azure backdrop backpack badge badger bagel bake
	balance balcony ballad balloon bamboo banana band banjo banner barge barley barn basin basket batch bayleaf
	beach beacon bead beam beetle beetroot beige bell bench bicycle bike bird biscuit bison blanket blazer blend
	blink block bloom blossom blouse blue boat bobbin bonnet book boost boot border bottle boulder bounce bowl
	box bracket braid bramble branch brass breeze brick bridge bright brim brisk broad broccoli bronze brook
	broom brown brunch brush bubble bucket buffalo bugle build bulb bun bundle bungalow bunting burrow bus bush
	butter button buzz cabbage cabin cable cactus cafe cake calendar calm camel camera camp canal candle canoe
	canopy canteen canvas canyon car caramel caravan card cardigan cargo carnival carpet carriage carrot cart
	carton carve cashew castle cattle cave ceiling celery cello chair chalet chalk channel chapter charm chart
	cheddar cheer cheese cherry chess chestnut chicken chime chimney chive choice choir chorus chowder chuckle
	cinema circle circuit circus citrus city clarinet classic clever climb clip clipper cloak clock cloth cloud
	clover coach coat cobble cocoa code coffee coin collage collar collect colour column comb comet comic
	compass compost concert cone confetti conifer cook cookie copper copy coral cork corner corridor cosmic
	cosmos cottage cotton counter country cove cover craft crane crate crayon cream create cress crest cricket
	crisp crocus crop croquet crown crumble crust cube cucumber cup cupboard curl currant curry curtain curve
	cushion custard cycle cypress dabble dairy dance dapple daring data dawdle daylight dazzle deck decorate
	delight deliver delta denim depend design desk dial diamond diary digit dimple diner dinghy dinner dinosaur
	direct disc dish dock document dogwood dolphin domain dome domino donate donkey door dot double doughnut
	dove dragon drama draw dress drive drum duck duet dune dusk duvet dynamo eagle earth easel east eat echo
	eclair edit egg elastic elegant elephant elk elm ember emblem emerald emu enamel engine engrave envelope
	equator era errand essay evening every example excite explore eyebrow fable fabric factory falcon fame fan
	farm fashion favour feast feather felt fence ferret ferry festival fetch fibre fiction field fig figure film
	filter finch finger finish firefly fish fjord flag flamingo flannel flask flavour flax fleece flight flint
	flip float flock floor flora flow fluff flute flutter foam focus fog foil folder food football forecast
	forest fork forward fountain fox foxglove frame freckle freight fresh fridge friendly fringe frog frost
	fruit fudge fun funnel funny furry future fuzzy gadget galaxy gallery gallon gallop game garage garden
	garlic garment gather gazebo gecko gem gentle geyser gift giggle giraffe glacier glance glass glaze gleam
	glide glimmer glimpse glitter globe glossy glove glow gnome goal goat goggles gold golf gondola goose gorge
	gosling gown grain grammar grand granite grape graph grass gravel gravity gravy green greet grid griddle
	grin grocery groove ground group grove guava guide guitar gull gust gym habit haddock halfway hallway halo
	hammock hamper hamster handle handy hangar happy harbour harmony harp harvest hat hatch haystack headline
	hearth heat hedge hedgehog height helmet help hen herald herb heron herring hexagon highway hike hill hinge
	hippo history hive hobby hockey holiday honey hoof horizon hover huddle hum hummus humour hurdle hydrant ice
	iceberg icicle icing icon idea igloo iguana image impala inch indigo ink inkwell insect invite iron island
	item ivory jacket jam jar jazz jeans jelly jetty jigsaw jingle joke jolly journey juggle juice jumper jungle
	jute kayak keen kennel kestrel kettle keyboard kilo kingdom kiosk kitchen kite kitten kiwi knapsack knit
	koala label lace lacquer ladder ladle ladybird lagoon lake lamb lamp land language lantern laptop larch lark
	lasagne laser latch lather lattice laugh laundry lava lavender lawn layer layout leaf league learn leather
	lecture legend leisure lemon lemonade length lens lentil letter lettuce level lever library lichen light
	lilac lime linen link lion list listen lizard llama loaf lobby lobster local locket loft log logic lolly
	loom loop lotus lounge loyal lucky luggage lunar lunch macaroni machine magenta magic magnet magnolia magpie
	mallard mallet mammal mammoth mandarin mango mansion map maple maraca marathon marble marigold market marmot
	maroon marzipan mast mat match maths mauve maximum meadow meal medley mellow melon memo menu meringue
	mermaid mesh message meteor metre midday milk mineral mingle minnow mint mirror mitten mixture moat month
	monument moon moose mosaic moss motor mountain mouse movie muesli mulberry mural museum mushroom music
	musical muslin mustard myth napkin narrate nature nautical navy nebula nectar neon nest net network newsreel
	newt nibble nickel nimble noodle noon north note notebook nougat number nutmeg nylon oak oasis oat oboe
	ocean octagon octave octopus office okra omelette onion onward opal opera opinion orange orbit orchard
	orchid oregano organic origami oriole ornament osprey ostrich otter outfit outing oval oven owl oyster ozone
	paddle paddock padlock page pageant paint palace palm pamphlet pancake panda panel pantry papaya paper
	paprika parade paragon parasol parcel park parka parrot parsley parsnip pasta pastel pasture patch path
	patio pattern pavement pavilion peach peacock peanut pebble pecan pelican pencil pendant penguin pepper
	perfume petunia phone photo phrase piano piccolo pickle picnic picture pigeon piglet pillar pillow pilot
	pimento pin pine pink pinwheel piston pizza plaid planet plank plant plate platform play plaza pleat plume
	pocket podium poem poet polar polka pollen polo pond pony pool popcorn poplar popular porch porridge port
	portrait possum postcard poster potato pottery prairie prawn pretzel print prism pudding puddle puffin
	pulley puma pumice pumpkin pupil puppet puppy purple puzzle pyramid quaint quarry quarter quiche quill quilt
	quince quiz rabbit raccoon radar radio radish raft rail railway rainbow raincoat raisin ramble ramp ranch
	random ratio ravine recipe recycle red redwood reef reindeer rhubarb rhyme rhythm ribbon rice riddle ride
	ridge ring ringlet ripple river roam robot rock rocket rodeo roof room rotate round rover royal rubber
	rucksack rudder rug rugby ruler rumba runner runway rustic rustle saddle safari sailor salad salmon salsa
	salt sand sandal sandwich sapling sapphire sardine satchel satin savour scale scarf scarlet scenery science
	scoop scooter scout screen script scroll sculptor seagull season seaweed seed seesaw sequin serene series
	sesame shamrock shawl shed sheep shelf shell sherbet shimmer ship shirt shoe shop shore shovel shrub shuffle
	shutter shuttle silk silver sing skate sketch ski skirt skittle sky skylark slate sledge sleeve slice
	slipper smile snack snail snow snowball snowdrop snug soap soccer sock sofa soil solar solo sonata song
	sonnet sorbet sorrel soup south spangle spaniel spark sparkle sparrow sphere spinach spiral spire splash
	sponge spoon sport spray spring sprout spruce square squash squirrel stack stadium stamp staple star
	starfish station statue steam stencil stereo stitch stone stork straw stream street string stripe stroll
	student studio style subway suede sugar suitcase sultana summit sun sundae sundial sunlight sunny sunrise
	sunset super supper surf swan sweater swift swim swing swirl swivel symphony syrup table tadpole tailor
	talent tambour tango tangy tape tapestry tapioca target tarmac tarragon tartan tassel taxi teacup teapot
	teaspoon telegram tennis tent terrace textile theatre theme thimble thistle thread three throne thrush
	ticket tiger tile timber tinsel tiny title toast toffee token tomato tomorrow top topaz torch tortoise
	toucan towel tower town toy track tractor trail train tram travel tray treacle treasure tree trellis
	triangle tricycle trifle trio tripod trolley trombone trophy tropical trousers trout trowel truck trumpet
	trunk tuba tube tulip tuna tundra tune tunic tunnel turnip turtle tweed twig twinkle twirl twist ukulele
	umbrella unicorn uniform unique universe valley vanilla variety vase velvet vendor verb verse vessel viaduct
	video village vine vinyl viola violin vivid volcano volley vowel voyage waffle wagon walk wall wallaby
	wallet walnut walrus warbler wardrobe warm wash water wax weave website weekend welcome west wharf wheat
	wheel whisk whistle white wicket wiggle wildlife windmill window wing winter wizard wobble wombat wonder
	woodland wool word workshop yacht yak yard yarn yawn year yeast yellow yeti yoga yoghurt yonder zany zeal
	zebra zenith zest zigzag zinc zipper zither zone zoom
`;

/** At least 1,296 distinct lower-case English words of three to eight letters, so that five carry over 51 bits. */
export const words: readonly string[] = list.trim().split(/\s+/);
