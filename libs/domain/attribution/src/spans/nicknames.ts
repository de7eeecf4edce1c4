/** First names that are used for each other: the long form, its short forms, other spellings. Folded, one group a line. */
const GROUPS = `
elizabeth elisabeth liz lizzie beth betty eliza libby
katherine catherine kathryn katharine kate katie kathy cathy kat
margaret maggie meg peggy marge
william will bill billy liam willem
robert rob robbie bob bobby bert
richard rich richie rick dick
edward ed eddie ted teddy ned
andrew andy drew andrzej andreas
thomas tom tommy tomasz tomek tomas
michael mike mick mikey michal mikhail
christopher chris kit krzysztof kristof
christine christina chris tina
alexander alex sandy sasha alec aleksander
alexandra alex sandra sasha lexi
nicholas nick nicky nicolas nikolai
anthony tony ant antony
james jim jimmy jamie
john jon johnny jack
jonathan jon johnny
joseph joe joey josef
joshua josh
daniel dan danny
david dave davey dafydd
stephen steven steve stevie
matthew matt matty
benjamin ben benny
samuel sam sammy
samantha sam sammy
gregory greg
geoffrey jeffrey geoff jeff
lawrence laurence larry
frederick fred freddie
francis frank frankie
philip phillip phil
patrick pat paddy padraig
patricia pat trish patsy
peter pete piotr
kenneth ken kenny
ronald ron ronnie
donald don donnie
douglas doug
timothy tim
terence terry
theodore theo ted
victoria vicky vicki tori
susan sue susie suzanne
deborah deb debbie debra
rebecca becky becca
rachel rach rachael
jennifer jen jenny
jessica jess jessie
jacqueline jackie
barbara barb babs
dorothy dot dottie
eleanor ellie nell nora
helen nell lena
isabel isabelle izzy bella
emily em emma milly
abigail abby gail
penelope penny
pamela pam
gillian jill gill
judith judy
joanna joanne jo
josephine jo josie
amanda mandy
angela angie
charlotte charlie lottie
charles charlie chas chuck
harold harry hal
henry harry hal
leonard leo len lenny
raymond ray
ravindra ravi
mohammed muhammad mohammad mohamed mohamad muhammed mo
yusuf yousef yosef joseph
ibrahim ebrahim abraham
fatima fatema fatemeh
agnieszka aga
malgorzata gosia
katarzyna kasia
aleksandra ola
lukasz luke lucas
sean shaun shawn
sian jane
`;

function together(): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) {
      const known = others.get(name) ?? others.set(name, new Set()).get(name);
      for (const other of names) if (other !== name) known?.add(other);
    }
  }

  return new Map([...others].map(([name, set]) => [name, [...set]]));
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Other forms of a folded first name: 'liz' and others for 'elizabeth'. Read at the first call, not when imported. */
export function nicknamesOf(name: string): readonly string[] {
  known ??= together();

  return known.get(name) ?? [];
}
