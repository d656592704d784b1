/** Forms that no spelling rule gives: `lemma: form form`, one lemma a line. */
export const IRREGULAR = `
arise: arose arisen
awake: awoke awoken
bear: bore borne born
beat: beaten
become: became
begin: began begun
bend: bent
bind: bound
bite: bit bitten
bleed: bled
blow: blew blown
break: broke broken
breed: bred
bring: brought
build: built
burn: burnt
buy: bought
catch: caught
choose: chose chosen
come: came
creep: crept
deal: dealt
dig: dug
draw: drew drawn
dream: dreamt
drink: drank drunk
drive: drove driven
eat: ate eaten
fall: fell fallen
feed: fed
feel: felt
fight: fought
find: found
flee: fled
fly: flew flown flies
forbid: forbade forbidden
forget: forgot forgotten
forgive: forgave forgiven
freeze: froze frozen
get: got gotten
give: gave given
go: went gone goes
grind: ground
grow: grew grown
hang: hung
hear: heard
hide: hid hidden
hold: held
keep: kept
know: knew known
lay: laid
lead: led
lean: leant
learn: learnt
leave: left
lend: lent
lie: lay lain lying
light: lit
lose: lost
make: made
mean: meant
meet: met
overcome: overcame
overthrow: overthrew overthrown
pay: paid
prove: proven
ride: rode ridden
ring: rang rung
rise: rose risen
run: ran
say: said
see: saw seen
seek: sought
sell: sold
send: sent
shake: shook shaken
shine: shone
shoot: shot
show: shown
shrink: shrank shrunk
sing: sang sung
sink: sank sunk
sit: sat
sleep: slept
slide: slid
speak: spoke spoken
spend: spent
spin: spun
stand: stood
steal: stole stolen
stick: stuck
strike: struck stricken
strive: strove striven
swear: swore sworn
sweep: swept
swim: swam swum
swing: swung
take: took taken
teach: taught
tear: tore torn
tell: told
think: thought
throw: threw thrown
undergo: underwent undergone
understand: understood
undertake: undertook undertaken
wake: woke woken
wear: wore worn
weave: wove woven
win: won
wind: wound
withdraw: withdrew withdrawn
write: wrote written
analysis: analyses
axis: axes
bacterium: bacteria
bureau: bureaux
calf: calves
child: children
cow: cattle
crisis: crises
criterion: criteria
die: dying
foot: feet
formula: formulae
fungus: fungi
goose: geese
half: halves
hypothesis: hypotheses
knife: knives
larva: larvae
leaf: leaves
life: lives
loaf: loaves
man: men
matrix: matrices
medium: media
mouse: mice
nebula: nebulae
nucleus: nuclei
ox: oxen
person: persons
phenomenon: phenomena
radius: radii
shelf: shelves
spectrum: spectra
stimulus: stimuli
synthesis: syntheses
thesis: theses
thief: thieves
tie: tying
tooth: teeth
vertebra: vertebrae
wife: wives
wolf: wolves
woman: women
bad: worse
far: farther farthest further furthest
good: better
little: less
`;
