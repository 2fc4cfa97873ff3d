"""English.

Every list was compiled for cleanwire from general knowledge of the language; none was copied from another list.
Inflected forms (plurals of speakers, regular forms of verbs of saying) were derived by rule. Gaps were looked
for in news text.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="en",
    abbreviations=words(
        """
        a.a a.b a.c a.c.l.u a.d a.f.l a.g a.i a.k.a a.l a.m a.p a.s a.s.a.p a.t.m a.v abbr abp abr abs acad
        acct adj adm admin adv aff agcy al alt amb ann anon apos approx appt appx apr apt ariz ark asn assn
        assoc asst assyr attrib atty aug auth av ave b.a b.b.a b.b.c b.c b.c.e b.ed b.f.a b.phil b.s b.sc
        b.y.o b.y.o.b bapt bart batt bef benth bibl bk bks bldg bldgs blvd bp brig bro bros bull c.b c.b.e
        c.d c.e c.e.o c.f.o c.g c.i.a c.j c.o c.o.d c.p.a c.v ca cal calif capt cath cdr cent cert cf ch
        chap chaps chas chem chmn cie cit clk cllr cmdr cmdt cml co col coll collab colloq colo comdr comm
        comp compl conc concl conf cong conj conn const cont contd contr coop corp cpl cpt cres ct ctr cts
        cu cwt d.a d.c d.d d.d.s d.f.c d.j d.n.a d.o d.o.b d.phil d.s.o d.v.m dec decd def deg del dem dep
        dept depts derbys det dev di diag dial diam dict diff dip dir dist distr div dlr doc dol doz dpt dr
        drs dtd dwt e.e e.g e.p e.r e.s.p e.s.t e.t e.u e.u.a eccl econ ed edit edn eds educ elec elem elev
        eliz encl encycl eng engr ens env episc eq eqn eqns eqs esp esq est ester et-al etc evng ex excl
        exec exp ext ezek f.b.i f.c f.o.b fac facs fahr feb ff fict fig figs fl fla fn fnn fol foll fr freq
        fri frwy ft fut fwd fwy g.d.p g.i g.m.t g.o.p g.p g.p.a gal gals gen genl geo geog gk gov govs govt
        gr grad gro gtd gu h.c h.i.v h.m h.m.s h.o.v h.p h.q h.r.h h.w hab hdqrs hebr hist hon hons hook
        hosp hr hrs ht hts hwy i.c.e i.d i.e i.m.f i.o.u i.q i.r.a i.r.s i.t i.v ib ibid id ident illus imp
        in inc incl incorp ind inf init ins insp inst instr int intl intro introd invt irreg ital j.d j.p
        j.r jan jas jct jg jnr jos jour jr jul jun junc k.c k.o kan kans kg kgs km kms kt ky l.a l.i l.l.b
        l.l.c l.l.d l.l.m l.l.p l.p l.t la lancs lang lat lb lbs lbw legis lib lic lieut linn lit ll.b ll.d
        ll.m loq lt ltd ltjg luth m.a m.b.a m.b.e m.c m.d m.eng m.f.a m.g m.i.a m.i.t m.o m.p m.p.a m.p.g
        m.p.h m.p.s m.phil m.r m.s m.sc mach mag maj mar masc mass math mats matt max mc md mdse mech meg
        mem messrs meth mex mfg mfr mfrs mgmt mgr mi mich mil min minn mins misc miss mkt ml mlle mm mme mo
        mod mol mon mons mont mos mr mrs ms msgr mss mt mtg mtge mtn mtns mts mun mus n.a n.a.a.c.p n.b
        n.b.a n.c n.d n.e n.f.l n.g n.h n.h.l n.i n.j n.m n.s n.s.w n.v n.w n.y n.y.c n.z nat natl nav nb ne
        neb nebr neg nev no nom nos nov nr o.a.s o.b.e o.d o.j o.k o.t obit obj obs occ oct okla ont op opp
        orch ord ore org orig oz p.a p.c p.d p.e p.h p.i p.m p.o p.p p.r p.s p.s.i p.t p.t.a pa pamphs par
        para paras parl pars pat patd pct pd penn penna perf pers pfc pg pgs ph ph.b ph.d phar phil philos
        phot phr phys pk pkg pkgs pkwy pl plc pls plur pmb pmk po pop pos poss pp ppd pr prec pred pref
        prelim prem prep pres presb prev prim prin priv prob proc prod prof profs pron prop propr pros prov
        provs ps psych pt pte pts publ pubs pvt q.b q.c q.e.d q.t q.v qq.v qr qt qtr qtrs qts quar quot qy
        r.a r.a.f r.b.i r.c r.i r.i.p r.n r.o.t.c r.p.m r.r r.s.v.p r.v rd rec'd recd ref refl refs reg regt
        rel rep repr repro reps repub reqd res resp ret retd rev revd rom rpm rpt rr rt rte rts russ s.a
        s.a.t s.c s.d s.e s.j s.k s.o s.o.s s.p.a s.r.l s.s s.t s.u.v s.w sask sat sc sch sci sec secs sect
        secy sen sens sept seq ser serg sergt sess sfc sgt shpt sig sing soc soln soph sp spc spec sq sr srs
        ss st sta stbd std ste steph stg sth str subj subs subsp suff sun sup superl supp suppl supt surg
        surr svc svcs svgs syll sym syn synd syst t.b t.d t.j t.k.o t.s t.v tbs tbsp tel temp tenn ter terr
        tex thess thos thu thur thurs tim tkt tn tot tpk tpke tr trad trans transl treas trib tsp tue tues
        twp typ u.a.e u.c.l.a u.f.o u.k u.n u.s u.s.a u.s.a.f u.s.c u.s.d.a u.s.s u.s.s.r ult unabr univ unk
        unmarr unp usu ut v.i.p v.p va val var vic vid vis viz voc vol vols vs vt w.c w.h.o w.va w.w w.w.i
        wash wed weds wg wis wisc wk wks wt wyo x.o y.m.c.a y.w.c.a yd yds yeo yorks yr yrs z.b zech zeph
        zool
        """
    )
    | phrases("""
        a. m
        ad lib
        ad loc
        b. sc
        brig. gen
        cu. ft
        cu. in
        cu. yd
        d. c
        e. g
        et al
        et alia
        et seq
        et ux
        fl. oz
        i. e
        inf. pt
        l. a
        loc. cit
        lt. cmdr
        lt. col
        lt. gen
        m. sc
        maj. gen
        n. b
        n. y
        op. cit
        p. m
        p. s
        ph. d
        q. v
        rear adm
        sgt. maj
        sq. ft
        sq. km
        sq. mi
        staff sgt
        u. k
        u. n
        u. s
        u. s. a
        vice adm
    """),
    short_words=words(
        """
        a able ably abut ace aced ache acid acne acre act acts ad add adds ado ads afar aft age aged ages
        ago ahem ai aid aide aids ails aim aims air airs ajar akin ale ales all ally alms alp alps also am
        amen amid ammo amok and ant anti ants any ape apes apex app apps arab arc arch arcs are area arid
        arm arms army art arts as ash ashy asia ask asks at ate atom aunt aura auto avid away awe awry axe
        axed axes axis axle baby back bad bade bag bags bail bait bake baku bald bale ball balm ban band
        bang bank bans bar bare bari bark barn bars base bash bass bat bath bats bay bays bbc be bead beak
        beam bean bear beat bed beds bee beef been beer bees beet beg begs bell belt bend bent bern best bet
        beta bets bias bib bid bids big bike bile bill bin bind bins bird bit bite bits blow blue blur boar
        boat body bog boil bold bolt bomb bond bone bonn bony book boom boot bore born boss both bow bowl
        bows box boy boys bra brag bran bred brew brow buck bud buds buff bug bugs bulb bulk bum bump bun
        bunk burn bury bus bush bust busy but butt buy buys buzz by bye byte cab cabs cafe café cage cake
        calf call calm came camp can cane cans cap cape caps car card care cars cart case cash cast cat cats
        cave cbs cd cdc cds cdu cell ceo ceos cfo chad chat chef chew chic chin chip chop chum cia cite city
        clad clan clap claw clay clip club clue cnn coal coat coca cod code coin cold colt coma comb come
        cone cook cool cope cops copy cord core cork corn cost cosy coup cove cow cows cozy crab cram crew
        crib crop crow cry cub cuba cube cubs cue cues cull cult cup cups curb cure curl cut cute cuts czar
        dad dads dam damp dams dane dare dark dart dash data date dawn day days dead deaf deal dean dear
        debt deck deed deem deep deer demo deny desk dew dice did die died dies diet dig digs dim dime dine
        dire dirt disc dish disk dive dna do dock does dog dogs doha dole doll dome done doom door dope dose
        dot dots dove down drag draw drew drip drop drug drum dry dual duck due duel dues duet dug duke dull
        duly dumb dump dune dusk dust duty dvd dye dyes each ear earn ears ease east easy eat eats ebb echo
        edge edgy eel egg eggs ego eh elf elk ell else emit end ends envy epic era eras etch eu euro eve
        even ever eves evil ewe exam exit eye eyed eyes faa face fact fade fail fair fake fall fame fan fans
        far fare farm fast fat fate fats fbi fda fear feat fed fee feed feel fees feet fell felt feud few
        fifa fiji file fill film find fine fins fire firm fish fist fit fits five fix flag flap flat flaw
        flea fled flee flew flip flow flu fly foam foe foes fog foil fold folk fond font food fool foot for
        fore fork form fort foul four fox foxy fray free fret from fuel full fun fund fur fury fuse fuss g20
        gag gain gait game gang gap gaps gas gasp gate gave gay gays gaza gaze gdp gear gel gem gems gene
        germ get gets gift gig girl give glad glee glow glue go goa goal goat god gods goes gold golf gone
        good gop gosh got gown gps grab gram gray grew grey grid grim grin grip grow guam gulf gum gun guns
        gust gut guts guy guys gym hack had hail hair half hall halt ham hand hang hard harm has hat hate
        hats haul have haze hazy hbo he head heal heap hear heat heed heel heir held hell help hemp hen hens
        her herb herd here hero hers hex hi hid hide high hike hill him hint hip hips hire his hit hits hiv
        hive hoax hold hole holy home hood hoof hoop hop hope horn hose host hot hour how hq html hub hubs
        hue huge hull hum hung hunt hurt hut huts i ibm ice icon icy idea idle idol imf inch info ink inks
        inn inns into ion ions iowa iran iraq iris iron irs is isis isle it item its ivy jab jabs jade jail
        jam jams jar jars jaw jaws jazz jeep jest jet jets jew jews job jobs join joke jolt joy joys judo
        july jump june junk jury just keen keep kept key keys khan kick kid kids kiev kill kilo kim kin kind
        king kiss kit kite kits knee knew knit knot know kyiv lab labs lace lack lad lads lady laid lain
        lair lake lamb lame lamp land lane laos lap laps last late laud lava law lawn laws lax lay lays lazy
        lcd lead leaf leak lean leap led lee left leg legs lend lens lent less let lets levy lgbt liar lick
        lid lids lie lied lies life lift like lima limb lime limp line link lion lip lips lira list live
        load loaf loan lobe lock loft log logo logs lone long look loom loop loot lord lose loss lost lot
        lots loud love low luck lull lung lure lush lviv lyon mad made maid mail main make male mali mall
        malt mama man mane many map maps mask mast mat mate maul may maze me meal mean meat meet melt memo
        men mend menu mere mesh mess met mic mice mild mile milk mill mind mine mink mint mire mist mite mix
        moan moat mob mobs mock mode modi mold mole mom moms monk mood moon moor moot mop more moss most
        moth move mp mps mri much mud mug mugs mule mum mums must mute mutt my myth nail name nap naps nasa
        nato navy nazi nba nbc near neat neck need neon nest net nets new news next nfl ngo ngos nhl nhs
        nice nick nine nod node noon nor norm nose not note noun now nsa nude null numb nun nuns nut nuts
        nyse oak oaks oar oath oats obey odd odds odor of off oh ohio oil oils oily ok okay old oman on once
        one ones only onto oops opec open oral orb oslo our ours oust out outs oval oven over owe owed owes
        owl owls own owns ox oxen pace pack pact pad pads page paid pail pain pair pale palm pan pans papa
        park part pass past path pave paw paws pay pays pc pcs pdf pea peak pear peas peat peek peel peer
        peg pelt pen pens perk peru peso pest pet pets pew pick pie pier pies pig pigs pile pill pin pine
        pink pins pint pipe pit pits pity plan play plea plot ploy plug plus poem poet pole poll polo pond
        pony pool poor pope pork port pose post pot pots pour pray prey prom pub pull pulp pump punk pup
        pups pure push put puts quay quit quiz race rack raft rage rags raid rail rain ram ramp ran rand
        rang rank rant rap rape rare rash rat rate rats rave raw ray rays raze read real reap rear red reed
        reef reel rein rely reno rent rest rib ribs rice rich ride rift rig riga rigs rim ring rink riot
        rise risk rite road roam roar rob robe rock rode roe role roll rome romp roof room root rope rose
        rosy rot row rows rub ruby rude rug rugs ruin rule rum run rung runs ruse rush rust rut sack sad
        safe saga sage said sail sake sale salt same sand sane sang sank save saw saws say says scam scan
        scar sea seal seam seas seat see seed seek seem seen seer sees self sell send sent serb set sets
        sewn sex sexy sham shed ship shoe shop shot show shut shy sick side sigh sign silk silo sin sink
        sins sip sir sit site sits six size ski skin skip skis skit sky slab slam slap sled slim slip slit
        slot slow slug slum smog snag snap snow snub so soak soap soar sob soda sofa soft soil sold sole
        solo some son song sons soon soot sore sort soul soup sour soy spa span spar spas spat spd spin spit
        spot spun spur spy stab stag star stay stem step stew stir stop stub such suck sue sued sues suit
        sum sumo sums sung sunk sure surf suv suvs swab swam swap swat sway swim tab tabs tack tact tail
        take tale talk tall tame tank tap tape taps tar task tax taxi tea teak team tear teas teen tell ten
        tend tens tent term test text than that thaw the thee them then they thin this thou thud thug thus
        tick tide tidy tie tied ties tile till tilt time tin tins tint tiny tip tips tire to toad toe toes
        tofu togo toil told toll tomb ton tone tons too took tool top tops tore torn tory toss tour town toy
        toys tram trap tray tree trek trim trio trip true try tsar tub tube tuna tune turf turk turn tv tvs
        twig twin two type ufc ufo ugly uk un undo unit unto up upon ups urge urn us usa usb use used user
        uses ussr utah vain van vans vary vast vat vats veal veil vein vent verb very vest veto via vial
        vibe vice vied view vile vine vip vips visa void volt vote vow vows wade wage wait wake walk wall
        wand want war ward warm warn wars wart wary was wasp watt wave wax way ways we weak wear web webs
        weed week well went wept were west wet what when whey whim whip who whom why wick wide wife wig wiki
        wild will wilt win wind wine wing wins wipe wire wise wish wit with wits woe woes wolf won wood wool
        word wore work worm worn wow wrap wry wto xi yard yarn yawn yeah year yell yen yes yet yoga yolk
        york you your yuan zdf zeal zero zest zinc zip zone zoo zoom zoos
        """
    ),
    prepositions=words("""
        aboard about above absent across after against along alongside amid amidst among amongst anent around
        as aside astride at athwart atop bar barring before behind below beneath beside besides between
        betwixt beyond by circa concerning considering counting cum despite down during ere except excepting
        excluding failing following for from given in including inside into less like mid midst minus near
        nearer nearest next notwithstanding o'er of off on onto opposite out outside over past pending per
        plus post pre pro re regarding respecting round sans save since thro' through throughout thru till to
        touching toward towards under underneath unlike until unto up upon using versus via vis-à-vis vs with
        within without worth
    """)
    | phrases("""
        according to
        across from
        adjacent to
        ahead of
        along with
        apart from
        as for
        as from
        as of
        as opposed to
        as per
        as regards
        as to
        as well as
        aside from
        away from
        based on
        because of
        by dint of
        by means of
        by virtue of
        by way of
        close to
        compared to
        compared with
        contrary to
        courtesy of
        depending on
        depending upon
        due to
        east of
        except for
        exclusive of
        far from
        for lack of
        for the sake of
        forward of
        in accordance with
        in addition to
        in back of
        in between
        in case of
        in charge of
        in common with
        in comparison with
        in connection with
        in contact with
        in contrast to
        in defence of
        in defense of
        in excess of
        in exchange for
        in favor of
        in favour of
        in front of
        in keeping with
        in lieu of
        in light of
        in line with
        in need of
        in place of
        in possession of
        in return for
        in search of
        in spite of
        in support of
        in terms of
        in the face of
        in the light of
        in the middle of
        in the midst of
        in the wake of
        in view of
        inclusive of
        independent of
        inside of
        instead of
        irrespective of
        left of
        near to
        next to
        north of
        off of
        on account of
        on behalf of
        on board
        on grounds of
        on the basis of
        on the eve of
        on the heels of
        on the part of
        on top of
        opposite to
        other than
        out of
        outside of
        owing to
        prior to
        pursuant to
        rather than
        regardless of
        relative to
        right of
        short of
        similar to
        south of
        subject to
        subsequent to
        such as
        thanks to
        together with
        up against
        up to
        up until
        west of
        with a view to
        with reference to
        with regard to
        with regards to
        with respect to
        with the exception of
    """),
    person_relatives=words("who"),
    relatives=words("""
        than that're that've where whereas whereby wherefrom wherein whereof whereon whereto whereunto
        whereupon wherewith which whichever who who'd who'll who's who've whoever whom whomever whomsoever
        whose whosoever who’d who’ll who’s who’ve
    """),
    conjunctions=words("""
        'cause 'til after albeit although and and/or as because before both but cos either except for however
        if inasmuch insofar lest like neither nor notwithstanding once only or plus provided providing save
        seeing since so supposing than that though till unless until when whence whenever where whereas
        wherever whether while whilst whither yet ’til
    """)
    | phrases("""
        and not
        as far as
        as if
        as long as
        as much as
        as often as
        as soon as
        as though
        assuming that
        because of
        but also
        but not
        but rather
        by the time
        considering that
        even as
        even if
        even though
        even when
        every time
        except that
        for fear that
        given that
        if not
        if only
        in case
        in order that
        in order to
        in so far as
        in that
        inasmuch as
        insofar as
        just as
        no matter how
        no matter what
        not only
        now that
        on condition that
        only if
        or else
        provided that
        providing that
        rather than
        seeing that
        since when
        so as to
        so long as
        so that
        such that
        the moment
        to the extent that
        until such time as
        what with
        whether or not
    """),
    openers=phrases("""
        about a
        about half
        about that time
        above all
        according to one
        after a while
        after all
        after all that
        after that
        after this
        after which
        against all odds
        against that backdrop
        against this background
        ahead of that
        along the way
        amid all this
        among other things
        among them
        among these
        among those
        and finally
        and in addition
        and in the end
        and now
        and of course
        and so
        and then
        and yet
        apart from that
        apart from this
        around here
        around the same time
        around the world
        around this time
        as a consequence
        as a general rule
        as a matter of fact
        as a result
        as a rule
        as always
        as before
        as ever
        as expected
        as far as i know
        as far as we know
        as follows
        as for
        as if by magic
        as if that were not enough
        as if that weren't enough
        as in the past
        as it happens
        as it is
        as it turned out
        as it turns out
        as it were
        as long as
        as mentioned
        as mentioned above
        as mentioned earlier
        as noted
        as of now
        as of today
        as one might expect
        as previously reported
        as reported
        as soon as
        as such
        as time went on
        as to
        as usual
        as we know
        as well
        as yet
        aside from that
        at a minimum
        at a time when
        at any moment
        at any rate
        at best
        at first
        at first blush
        at first glance
        at first sight
        at heart
        at home
        at issue
        at its core
        at its peak
        at last
        at least
        at least in part
        at length
        at midnight
        at most
        at night
        at no point
        at no time
        at noon
        at once
        at one point
        at one time
        at other times
        at present
        at some point
        at stake
        at that
        at that moment
        at that point
        at that stage
        at that time
        at the beginning
        at the bottom
        at the earliest
        at the end
        at the end of the day
        at the latest
        at the moment
        at the outset
        at the same time
        at the scene
        at the start
        at the time
        at the top
        at the very least
        at the weekend
        at this moment
        at this point
        at this rate
        at this stage
        at this time
        at times
        at work
        at worst
        because of that
        because of this
        before long
        before now
        before that
        before then
        before this
        behind closed doors
        behind the scenes
        behind this
        below are
        below is
        besides
        besides that
        between them
        beyond that
        beyond this
        but also
        but at the same time
        but for now
        but in fact
        but in the end
        but not
        but of course
        but still
        by 2030
        by accident
        by all accounts
        by all means
        by and by
        by and large
        by chance
        by comparison
        by contrast
        by day
        by default
        by definition
        by design
        by evening
        by far
        by implication
        by law
        by midday
        by nature
        by night
        by nightfall
        by no means
        by noon
        by now
        by some estimates
        by that logic
        by that point
        by that time
        by the end
        by the same token
        by the time
        by the way
        by then
        by this time
        by tradition
        by way of comparison
        by way of example
        despite all this
        despite everything
        despite that
        despite the fact
        despite this
        down the line
        down the road
        due to this
        during that time
        during this period
        during this time
        even if
        even so
        except that
        for a long time
        for a moment
        for a start
        for a time
        for a while
        for all i know
        for all practical purposes
        for all that
        for another thing
        for better or worse
        for centuries
        for certain
        for comparison
        for context
        for decades
        for details
        for ever
        for example
        for fear of
        for free
        for further information
        for good measure
        for good reason
        for her part
        for his part
        for hours
        for instance
        for its part
        for many
        for me
        for months
        for more
        for more information
        for most
        for my part
        for now
        for once
        for one
        for one thing
        for our part
        for some
        for some reason
        for some time
        for starters
        for sure
        for that
        for that matter
        for that reason
        for the first time
        for the future
        for the last time
        for the moment
        for the most part
        for the record
        for the rest
        for the time being
        for their part
        for these reasons
        for this
        for this purpose
        for this reason
        for those who
        for us
        for weeks
        for what it's worth
        for what it’s worth
        for years
        from a distance
        from above
        from afar
        from day one
        from here
        from here on
        from memory
        from now on
        from that day on
        from that moment on
        from that point on
        from the beginning
        from the outset
        from the start
        from then on
        from there
        from this
        from this point of view
        from time to time
        given that
        given this
        if anything
        if in doubt
        if necessary
        if needed
        if not
        if only
        if possible
        if so
        in a nutshell
        in a sense
        in a statement
        in a way
        in a word
        in absolute terms
        in accordance with this
        in addition
        in addition to this
        in advance
        in all
        in all fairness
        in all honesty
        in all likelihood
        in all probability
        in an interview
        in any case
        in any event
        in away games
        in back
        in brief
        in broad terms
        in case of
        in case of doubt
        in cases like this
        in certain cases
        in closing
        in common
        in comparison
        in conclusion
        in concrete terms
        in connection with this
        in consequence
        in contrast
        in days gone by
        in detail
        in due course
        in each case
        in early
        in earnest
        in effect
        in either case
        in essence
        in every case
        in exchange
        in fact
        in fairness
        in for
        in front
        in future
        in general
        in good time
        in hindsight
        in honor of
        in its own way
        in keeping with tradition
        in late
        in later years
        in less than a year
        in light of this
        in line with this
        in many cases
        in many places
        in many respects
        in many ways
        in most cases
        in my case
        in my experience
        in my opinion
        in my view
        in no case
        in no time
        in no way
        in one case
        in one instance
        in one way or another
        in one word
        in order to
        in other cases
        in other news
        in other words
        in our case
        in our opinion
        in our view
        in part
        in particular
        in parts
        in passing
        in person
        in place of this
        in practical terms
        in practice
        in principle
        in private
        in proportion
        in public
        in reality
        in recent days
        in recent months
        in recent times
        in recent weeks
        in recent years
        in reference to
        in regard to
        in response
        in retrospect
        in return
        in short
        in similar fashion
        in simple terms
        in so doing
        in sober terms
        in some cases
        in some places
        in some respects
        in some ways
        in spite of all
        in spite of everything
        in spite of that
        in spite of this
        in spring
        in such a case
        in such cases
        in sum
        in summary
        in summer
        in terms of
        in that case
        in that respect
        in that sense
        in that spirit
        in the absence of
        in the aftermath
        in the afternoon
        in the background
        in the beginning
        in the case of
        in the coming days
        in the coming weeks
        in the course of
        in the distance
        in the early days
        in the early hours
        in the end
        in the evening
        in the event
        in the face of
        in the final analysis
        in the first place
        in the following
        in the future
        in the interim
        in the last few years
        in the last resort
        in the long run
        in the long term
        in the longer term
        in the main
        in the meantime
        in the medium term
        in the morning
        in the near future
        in the old days
        in the past
        in the process
        in the same breath
        in the same vein
        in the same way
        in the second half
        in the second place
        in the short run
        in the short term
        in the spring
        in the summer
        in the wake of
        in the winter
        in their view
        in theory
        in these cases
        in these circumstances
        in these times
        in this case
        in this connection
        in this context
        in this instance
        in this manner
        in this regard
        in this respect
        in this sense
        in this situation
        in this spirit
        in this way
        in those days
        in time
        in times like these
        in times of
        in times of crisis
        in total
        in truth
        in turn
        in vain
        in view of
        in view of this
        in winter
        in your case
        in your opinion
        instead
        instead of that
        instead of this
        into this
        just as
        like all
        like him
        like it or not
        like many
        like many others
        like most
        like that
        like this
        near the end
        no doubt
        nor did
        nor do
        nor does
        nor is
        nor was
        nor will
        nor would
        not only
        of all things
        of course
        of late
        of note
        of particular interest
        of particular note
        of the total
        of these
        of this
        of those
        of which
        off the record
        on a lighter note
        on a personal level
        on a personal note
        on a positive note
        on a related note
        on account of this
        on all sides
        on another occasion
        on average
        on balance
        on behalf of
        on board
        on closer inspection
        on his part
        on no account
        on occasion
        on one hand
        on one occasion
        on one side
        on paper
        on principle
        on purpose
        on reflection
        on second thought
        on second thoughts
        on several occasions
        on some days
        on such occasions
        on that basis
        on that day
        on that note
        on that occasion
        on that score
        on the bright side
        on the contrary
        on the downside
        on the eve of
        on the face of it
        on the flip side
        on the ground
        on the minus side
        on the one hand
        on the other
        on the other hand
        on the other side
        on the plus side
        on the same day
        on the spot
        on the surface
        on the way
        on the whole
        on this
        on this basis
        on this occasion
        on this point
        on top of all this
        on top of it all
        on top of that
        on top of this
        on very rare occasions
        once again
        once more
        or else
        or perhaps
        or rather
        or so
        out of curiosity
        out of nowhere
        out of the blue
        outside of that
        over and above that
        over and over
        over and over again
        over here
        over the course of
        over the last few years
        over the next few days
        over the past few weeks
        over the past year
        over the weekend
        over the years
        over there
        over time
        past experience shows
        per se
        prior to that
        prior to this
        rather than
        regarding this
        since that time
        since the beginning
        since then
        so far
        so much for
        so that
        so what
        subsequent to this
        than ever
        thanks to this
        through it all
        through no fault of
        through this
        throughout history
        throughout the day
        throughout the year
        to a certain extent
        to a degree
        to a great extent
        to a large extent
        to a lesser extent
        to add insult to injury
        to all intents and purposes
        to avoid this
        to be clear
        to be exact
        to be fair
        to be frank
        to be honest
        to be precise
        to be sure
        to begin with
        to boot
        to cite an example
        to come to the point
        to conclude
        to cut a long story short
        to date
        to do so
        to do this
        to each his own
        to give an example
        to illustrate
        to make matters worse
        to me
        to my knowledge
        to my mind
        to my surprise
        to name a few
        to put it another way
        to put it bluntly
        to put it differently
        to put it mildly
        to put it simply
        to put this in perspective
        to recap
        to repeat
        to say nothing of
        to say the least
        to some degree
        to some extent
        to start with
        to sum up
        to summarise
        to summarize
        to tell the truth
        to that end
        to the best of my knowledge
        to the contrary
        to the left
        to the right
        to the surprise of many
        to them
        to this day
        to this end
        to top it all off
        to what extent
        toward the end
        towards evening
        towards the end
        under no circumstances
        under pressure
        under that
        under the circumstances
        under the law
        under the plan
        under these circumstances
        under these conditions
        under this
        unlike many
        until now
        until recently
        until that point
        until then
        up ahead
        up close
        up front
        up here
        up there
        up to a point
        up to now
        up to that point
        up to this point
        upon closer inspection
        upon reflection
        well before that
        whether or not
        with a bit of luck
        with all due respect
        with difficulty
        with good reason
        with hindsight
        with immediate effect
        with luck
        with one exception
        with regard to
        with regard to this
        with respect to
        with that
        with that in mind
        with that said
        with the exception of
        with the help of
        with this
        with this in mind
        with time
        with two minutes left
        within days
        within hours
        within minutes
        within months
        within seconds
        within the framework of
        within weeks
        without a doubt
        without delay
        without doubt
        without exception
        without further ado
        without question
        without that
        without this
        yet again
    """),
    comma_before=words("""
        adding albeit although but citing especially excluding including likewise mainly mostly namely nor notably
        noting particularly primarily respectively unlike whereas whereupon which whom whose
    """)
    | phrases("""
        according to
        all of which
        all of whom
        along with
        among them
        among whom
        and therefore
        and thus
        as well as
        because of which
        both of which
        both of whom
        but also
        but not
        by which time
        despite the fact that
        down from
        even if
        even
        except that
        followed by
        for example
        for instance
        for which
        if not
        if only
        in addition to
        in contrast to
        in particular
        in which case
        just as
        killing at least
        leading to
        many of them
        many of which
        many of whom
        meaning that
        most of them
        most of which
        most of whom
        not least
        not to mention
        of whom
        on the grounds that
        one of which
        one of whom
        or at least
        rather than
        resulting in
        so that
        some of which
        some of whom
        such as
        thanks to
        two of which
        two of whom
        under which
        up from
        which means
    """),
    sentence_words=words("""
        a all an another anyone anyway everybody everyone everything he he'd he'll he's hello her here here's
        here’s hers hey he’d he’ll he’s hi his how i i'd i'll i'm i've it it'd it'll it's its it’d it’ll it’s
        i’d i’ll i’m i’ve let let's let’s many maybe my no nobody none nothing oh ok okay our perhaps please
        she she'd she'll she's she’d she’ll she’s so somebody someone something sorry thank thanks that
        that'll that's that’ll that’s the their then there there'll there're there's there’ll there’s these
        they they'd they'll they're they've they’d they’ll they’re they’ve this those today tomorrow we we'd
        we'll we're we've well we’d we’ll we’re we’ve what what's what’s why yes yesterday you you'd you'll
        you're you've your you’d you’ll you’re you’ve
    """),
    finite_verbs=words("""
        abandons abides abounds absorbs accelerates accepts accompanies accomplishes accumulates accuses
        achieves acknowledges acquires adapts added adds adheres adjourns administers admires admits admitted
        adopts advises affects affirms aggravates agreed agrees ain't ain’t alienates alleged alleges allows
        alters am amounted anticipates apologised apologises apologized apologizes appeared appears applauds
        applies appoints appreciates approached approves are aren't aren’t argued argues arises arose arrived
        arrives ascends asked asks assembles asserted asserts assesses assists assumes assures ate attains
        attends attested attests attracts authorises authorizes averred avers avoids awaits awoke backfired
        became becomes befell began begged begins behaved behaves believed believes belonged belongs benefited
        besieges betrays blames bled blew boasted boasts bore borrows bothers bought bowed brings broadens
        broke brought builds buries buys came can can't cancels cannot can’t capitulated captures carries
        caters caught cautioned ceased ceases celebrates certifies chooses chose circulates clarified
        clarifies classifies clings clung co-exists coerces coincided coincides collapses collects comes
        commemorates commenced commences commits compares compels compensates competed competes compiles
        complained complains complicates complies complimented comprises conceals conceded concedes concluded
        concludes concurred concurs condemns conducts confessed confesses confines confirmed confirms conforms
        confronts confuses considers consisted consists consolidates conspired constitutes consults consumes
        contained contains contemplates contended contends continued continues contradicts contributed
        contributes converges conveys convinces cooperates copes corrects corresponded corresponds could
        couldn't couldn’t creates creeps crept cried criticises criticizes culminated dared dares dealt
        decided decides declared declares declined decreases deems defends defers defies defines degrades
        deletes delivered delivers demolishes demonstrates denied denies denounces departed depended depends
        deploys describes deserved deserves destroys detects deteriorated determines deters devastates
        develops devotes did didn't didn’t died dies differed differs diminishes disagreed disagrees
        disappeared disappears discloses discovered discovers discusses dismisses distinguishes do does
        doesn't doesn’t dominates don't donates don’t doubted drank drew dries drove dwells earns eats echoed
        elaborated elapsed elects elicits eliminates embarked embarrasses embodies embraces emerged emerges
        emphasised emphasises emphasized emphasizes employs empowers enables encompasses encourages endangers
        endorses endured endures enforces engages enhances enjoyed enjoys enlists enriches enrolls ensued
        ensues ensures entails entered enters entices entitles entrusts envisages equips erodes erupted erupts
        escalated escalates escaped establishes evades evaporated evokes evolved evolves exacerbates
        exaggerates examines exceeded exceeds excludes executes exerts existed exists expands expects expired
        expires explained explains exploded explodes exposes expresses extends facilitates faded fades failed
        fails feared feels fell felt finds fled flees flew flourished flourishes fluctuated focuses follows
        forbade forbids foresees foreshadows forgave forgets forgot fought frightens froze fulfills fulfils
        functioned gathers gave generates germinates gets gives goes got governs greets grew grows had hadn't
        hadn’t happened happens has hasn't hasn’t hastens hated hates have haven't haven’t he'd he'll he's
        heals heard hears helps hesitated hesitates he’d he’ll he’s hid hinders hinted hoped hurts i'd i'll
        i'm i've identifies ignites ignores illustrates imagines impedes implied implies imposes improves
        incites includes incurs indicated indicates infects inflates inflicts informs infringes inhabits
        inherits initiates injures innovates inquired insisted insists inspects inspires installs instructs
        integrates intends intensifies interacts interferes interprets interrupts intervened introduces
        invades invests invites involves irks irritates is isn't isn’t isolates it'll it's it’ll it’s i’d i’ll
        i’m i’ve jeopardises jeopardizes joked justifies keeps knelt knew knows lacked lacks lamented
        languished lasted lasts laughed lay leaned leapt learns legislates lends lets liberates lied liked
        likens lingered lingers listened listens lived loathes looked loomed looms loses loved lowers lurks
        magnifies maintained maintains makes managed manages marries may means meant mediates merges might
        mightn't mightn’t minimises minimizes misleads mobilises mobilizes modifies motivates multiplied
        murmured must mustn't mustn’t neared nears necessitates needed needn't needn’t neglects negotiates
        neutralises neutralizes nodded nominates noted nullifies nurtures obeys objected obliges obscures
        observes obstructs obtains occupies occurred occurs offends omits oozes operates opined opposes
        oppresses opted organises organizes originated originates ought oughtn't oughtn’t ousts outnumbers
        overcame overlooks overrides overrules oversaw oversees overshadows overtook overwhelms owed owes
        owned owns panicked partakes participated participates pays penetrates perceives performs perished
        perpetuates persisted persists persuades pertains pervades pleaded pleads pleases pledged plunged
        pondered portrays poses possessed possesses postpones praises prayed prays precedes precludes
        predicted predicts preferred prefers preoccupies prescribes preserves presided presides prevailed
        prevails prevents prioritises prioritizes privatises proceeded proclaims procures prohibits prolongs
        promised promotes propels proposes prosecutes prospered prospers protects proved proves provides
        provokes publishes purports pursued pursues puts qualifies quells quipped quits raises ran rang
        ratifies reached reacted reacts reaffirms realised realises realized realizes reasserts reassures
        rebuilds recalled receded recedes receives reckons recognises recognizes recommends recoups recovered
        recurs redeems reduces refers refines reflects refrains refused refuses refutes regained regains
        regulates reinforces reinstates reiterated reiterates rejects rejoiced relates relaxes relied relies
        relinquished remained remarked remembered remembers reminds reminisced removes renders renews
        renounces reopens repels replaces replenishes replied represents reproduces requires rescinds
        resembled resembles resents reshapes resided resides resigned resigns resists resolves resonated
        resonates resorted resounded responded responds restores restrains restricts resulted resumed retains
        retaliated retaliates rethinks retires retorted returned reunites revamps revealed reveals revives
        revokes revolves ridicules roams rode rose said sang sank saps satisfies saves saw says seeks seemed
        seems sees selects sells sends separates serves severs shall shan't shan’t shatters she'd she'll she's
        she’d she’ll she’s shines shone shook should shouldn't shouldn’t showed shrank shrinks shrugged
        signifies simplifies simulates sits slept slid smelled smiled soared solves soothes sounded speaks
        specialises specializes specifies spends spoke sprang squanders stabilises stabilizes stated stayed
        steals stemmed stifles stimulates stipulated stipulates stole strengthens stressed strives strode
        stumbled subsided subsides substantiates succeeded succeeds succumbed sues suffered suffers suffices
        suffocates suggested suggests supersedes supervises supposes suppresses surged surmises surpassed
        surpasses surrendered survived survives suspends sustains swam swore symbolises symbolizes sympathises
        sympathizes takes talked tarnishes teaches tells tempts tended tends terminates terrifies testified
        testifies thanked that's that’s there's there’s they'd they'll they're they've they’d they’ll they’re
        they’ve thinks thought threatens threw thrived thrives throws thwarts tightens told tolerates took
        tore totaled totalled transforms traveled travelled tried tries tweeted typifies undergoes underlines
        undermines underscores understands undertook underwent unites unleashes unravels unveils upholds urged
        utilises utilizes utters validates vanished vanishes varied varies ventured vies vindicates violates
        vowed waited walked waned wanted wants warned warns was wasn't wasn’t we'd we'll we're we've weighs
        went wept were weren't weren’t we’d we’ll we’re we’ve whispered widens wields will withdraws withdrew
        withstood woke won't wondered won’t woos worsened worsens would wouldn't wouldn’t wreaks writes wrote
        yells you'd you'll you're you've you’d you’ll you’re you’ve
    """),
    finite_endings=("'ll", "'ve", "alises", "alizes", "ifies", "n't", "n’t", "’ll", "’ve"),
    chat_words=words(
        """
        2day 2moro 2nite 4u afaik afk aint b4 bc bcos bcuz bday bff bfn brb bruh btw cant cmon couldnt coz
        cuz cya dat didnt doesnt dont dontcha dude dunno fam fml ftw fwiw gf ggwp gimme goin gonna gotta gr8
        gtg gud haha hahaha hahahaha hehe hella hes hmm hmmm hmu idc idgaf idk idrk ikr ily im imho imma imo
        irl isnt ive j/k jk kinda kk kthx l8r lemme lmao lmfao lmk lol lolol lolz luv meh msg nah ngl nite
        nm nope np nvm obv obvs ofc omfg omg omw oof outta pls plz ppl prolly rly rofl rotfl shes shoulda
        shouldnt smh sorta srsly sry tbf tbh tbt thats theyre thnx tho thx tldr tmi tmrw totes ttyl ty tysm
        u u'll u're ur urself w/ w/o w8 wanna wassup wat whaddya whatcha whats wont wouldnt wtf wtg wth xd
        xoxo xx xxx y'all ya yall yay yea yeh yep yo yolo youre yup
        """
    ),
    determiners=words("""
        a all an another any billion billions both certain countless current dozen dozens each eight eighteen
        eighth eighty either eleven enough every few fewer fifteen fifth fifty first five former forty four
        fourteen fourth half her his hundred hundreds innumerable its just last least less little many million
        millions more most much multiple my neither nine nineteen ninety ninth no numerous one only other our
        own plenty scores second seven seventeen seventh seventy several six sixteen sixth sixty some such ten
        tenth that the their these third thirteen thirty this those thousand thousands three twelve twenty
        twice two umpteen various what whatever which whichever whose your
    """)
    | phrases("""
        a couple of
        a few
        a group of
        a handful of
        a lot of
        a majority of
        a number of
        a pair of
        a series of
        a team of
        all of the
        all the
        another of the
        any of the
        at least one
        at least two
        both of the
        dozens of
        each of the
        either of the
        half of the
        hundreds of
        lots of
        many of the
        more than one
        most of the
        no fewer than
        none of the
        one of her
        one of his
        one of its
        one of the
        one of their
        plenty of
        scores of
        several of the
        some of the
        the first
        the last
        the other
        the same
        the three
        the two
        thousands of
        three of the
        two of the
    """),
    speakers=words(
        """
        academic academics academies academy acas accountant accountants accuser accusers activist activists
        actor actors actress actresses adjutant adjutants administration administrations administrator
        administrators admiral admirals adviser advisers advisor advisors advocate advocates agencies agency
        agent agents aide aides aides-de-camp airline airlines alderman aldermen alliance alliances allies
        ally ambassador ambassadors ambulanceman ambulancemen americans analyst analysts anchor anchorman
        anchormen anchors anchorwoman anchorwomen anthropologist anthropologists applicant applicants
        appointee appointees arbitrator arbitrators archaeologist archaeologists archbishop archbishops
        archdiocese archdioceses architect architects archivist archivists armies army artist artists
        assemblies assembly assemblyman assemblymen assemblywoman assemblywomen assistant assistants
        association associations astronaut astronauts astronomer astronomers athlete athletes attaché
        attachés attacker attackers attendant attendants attendee attendees attorney attorneys
        attorneys-general auditor auditors aunt aunts author authorities authority authors automaker
        automakers aviator aviators bank banker bankers banks baron baroness baronesses barons barrister
        barristers bartender bartenders battalion battalions billionaire billionaires bishop bishops bloc
        blocs blogger bloggers board boards bookmaker bookmakers boss bosses boxer boxers boy boyfriend
        boyfriends boys brass brewer brewers brigade brigades britons broadcaster broadcasters broker
        brokerage brokerages brokers brother brother-in-law brothers brothers-in-law brussels builder
        builders bureau bureaucrat bureaucrats bureaus businessman businessmen businessperson
        businesspersons businesswoman businesswomen buyer buyers bystander bystanders cabinet cabinets
        caliphate cameraman cameramen campaign campaigner campaigners campaigns candidate candidates cap
        caps captain captains cardinal cardinals caregiver caregivers carer carers caretaker caretakers
        carmaker carmakers carrier carriers cartel cartels cartoonist cartoonists cathedral cathedrals
        caucus caucuses celebrities celebrity center centers centre centres ceo ceos cfo chair chairman
        chairmanship chairmanships chairmen chairperson chairpersons chairs chairwoman chairwomen chamber
        chambers champion champions chancellor chancellors channel channels chaplain chaplains chargé
        chargé-d'affaires charities charity chef chefs chemist chemists chief chiefs child children
        chipmaker chipmakers christians church churches cia cio cities citizen citizens city clergy
        clergyman clergymen cleric clerics clerk clerks client clients climatologist climatologists club
        clubs co-author co-authors co-chair co-chairman co-chairmen co-chairs co-defendant co-defendants
        co-founder co-founders co-host co-hosts co-leader co-leaders co-ordinator co-ordinators co-owner
        co-owners co-pilot co-pilots co-worker co-workers coach coaches coalition coalitions colleague
        colleagues collector collectors colonel colonels columnist columnists comedian comedians command
        commandant commandants commander commander-in-chief commanders commanders-in-chief commands
        commentator commentators commission commissioner commissioner-designate commissioners commissions
        committee committees commons communicator communicators communists commuter commuters companies
        company compatriot compatriots competitor competitors composer composers conductor conductors
        confederation confederations confidant confidants conglomerate conglomerates congress congresses
        congressman congressmen congresswoman congresswomen conservationist conservationists conservative
        conservatives constable constables constituent constituents consul consulate consulates consuls
        consultancies consultancy consultant consultants consumer consumers contractor contractors
        contributor contributors convict convicts coo coordinator coordinators cop cops coroner coroners
        corporal corporals corporation corporations correspondent correspondents council councillor
        councillors councilman councilmen councilor councilors councils councilwoman councilwomen counsel
        counsellor counsellors counselor counselors counsels counterpart counterparts counties county couple
        couples court courts cousin cousins coworker coworkers creator creators creditor creditors crew
        crewman crewmen crews critic critics crowd cto ctv curator curators customer customers cyclist
        cyclists dad dads dailies daily dancer dancers daughter daughter-in-law daughters deacon deacons
        dean deans defector defectors defendant defendants defender defenders delegate delegates delegation
        delegations democrats demographer demographers demonstrator demonstrators dentist dentists
        department departments deputies deputy designer designers detainee detainees detective detectives
        developer developers dictator dictators dietitian dietitians diocese dioceses diplomat diplomats
        director directorate directorates directors dispatcher dispatchers dissident dissidents dj djs
        doctor doctors donor donors draftsman draftsmen driver drivers drugmaker drugmakers duke dukes duma
        durban dweller dwellers earl earls ecologist ecologists economist economists editor editor-in-chief
        editor-in-chiefs editors editors-in-chief educator educators elder elders elector electors elite
        elites embassies embassy emir emirs emperor emperors employee employees employer employers engineer
        engineers enterprise enterprises enthusiast enthusiasts entrepreneur entrepreneurs envoy envoys
        epidemiologist epidemiologists ethicist ethicists eu europol evacuee evacuees everyone examiner
        examiners exchange exchanges executive executives executor executors exile exiles expert experts
        explorer explorers eyewitness eyewitnesses faction factions falconer falconers families family fan
        fans farmer farmers farmworker farmworkers father father-in-law father-in-laws fathers fbi
        federation federations fellow fellows fema feminist feminists ferryman ferrymen fifa fighter
        fighters filmmaker filmmakers financier financiers firefighter firefighters fireman firemen firm
        firms fisherman fishermen flatmate flatmates fleet fleets folk folks follower followers footballer
        footballers force forces forecaster forecasters foreman foremen foundation foundations founder
        founders friend friends front fronts fund funds galleries gallery gang gangs gardener gardeners
        garrison garrisons gendarmerie gendarmes general generals geneticist geneticists gentry geographer
        geographers geologist geologists geophysicist geophysicists germans girl girlfriend girlfriends
        girls goalkeeper goalkeepers goalscorer golfer golfers gov't government governments governor
        governors govt granddaughter granddaughters grandfather grandfathers grandmother grandmothers
        grandparents grandson grandsons greens group groups guard guardian guardians guards guerrilla
        guerrillas guest guests guide guides gunman gunmen gynaecologist gynaecologists gynecologist
        gynecologists hacker hackers hamas handler handlers head headmaster headmasters headmistress
        headmistresses headquarters heads heads-of-state headteacher headteachers helper helpers hezbollah
        hierarchy historian historians holder holders homebuilder homebuilders homeowner homeowners hospital
        hospitals host hostage hostages hosts hotel hotelier hoteliers hotels house household households
        housewife housewives hunter hunters husband husbands hydrologist hydrologists iaea imam imams imf
        immigrant immigrants immunologist immunologists individual individuals infantry influencer
        influencers informant informants informer informers inhabitant inhabitants inmate inmates innkeeper
        innkeepers inquiries inquiry inspector inspectorate inspectorates inspectors instigator instigators
        institute institutes institution institutions instructor instructors insurer insurers intelligence
        intelligentsia intermediaries intermediary intern interns interpol interpreter interpreters
        interviewee interviewees interviewer interviewers inventor inventors investigator investigators
        investor investors ioc islamist islamists israelis jailer jailers jeweller jewellers jews journalist
        journalists judge judge-advocate judges judiciary junta juntas juries jurist jurists juror jurors
        jury justice justices keeper keepers kidnapper kidnappers kin king kings knesset kremlin kurds label
        labels laboratories laboratory laborer laborers labour labourer labourers laity landladies landlady
        landlord landlords landowner landowners lawgiver lawgivers lawmaker lawmakers lawyer lawyers leader
        leaders leadership league leagues lecturer lecturers legislator legislators legislature legislatures
        lender lenders liaison liaisons liberals librarian librarians libraries library lieutenant
        lieutenant-general lieutenants lifeguard lifeguards lifesaver lifesavers linguist linguists lobbyist
        lobbyists lord lords lover lovers mafia mafias magazine magazines magistrate magistrates magnate
        magnates mainstreamer mainstreamers major-general maker makers man management manager managers
        manufacturer manufacturers marine marines marshal marshals master masters mathematician
        mathematicians mayor mayors mc mechanic mechanics media mediator mediators medic medics member
        members men mentor mentors mep meps mercenaries mercenary merchant merchants messenger messengers
        meteorologist meteorologists mi5 mi6 microbiologist microbiologists midfielder midfielders midwife
        midwives migrant migrants militant militants military militia militiaman militiamen militias
        millionaire millionaires miner miners minister minister-designate ministers ministers-designate
        ministries ministry minorities minority mission missionaries missionary missions mobster mobsters
        model models moderator moderators mom moms monarch monarchs monasteries monastery monitor monitors
        monk monks mosque mosques mother mother-in-law mother-in-laws mothers motorist motorists mountaineer
        mountaineers movement movements mp mps mufti muftis multinational multinationals mum mums
        municipalities municipality museum museums musician musicians muslims nannies nanny narrator
        narrators nation nationalist nationalists nations nato naturalist naturalists navies navy negotiator
        negotiators neighbor neighbors neighbour neighbourhood neighbourhoods neighbours nephew nephews
        network networks neurologist neurologists neuroscientist neuroscientists neurosurgeon neurosurgeons
        newcomer newcomers newsmen newspaper newspapers newsreader newsreaders ngo ngos niece nieces nominee
        nominees noncommissioned novelist novelists nsa number-two nun nuns nurse nurses nutritionist
        nutritionists observatories observatory observer observers occupier occupiers office officeholder
        officeholders officer officers offices official officials oilman oilmen oligarch oligarches
        ombudsman ombudsmen oncologist oncologists one ones onlooker onlookers opec operative operatives
        operator operators opponent opponents opposition oppositions ordnance ordnances organisation
        organisations organiser organisers organization organizations organizer organizers osce outfitter
        outfitters outlet outlets outpost outposts overseer owner owners paediatrician paediatricians
        painter painters palestinians panel panelist panelists panellist panellists panels parent parents
        parents-in-law parish parishes parishioner parishioners parliament parliamentarian parliamentarians
        parliaments participant participants parties partner partners party passenger passengers passer-bies
        passer-by passers-by pastor pastors pathologist pathologists patient patients patriarch patriarchs
        patrol patrolman patrolmen patrols peacekeeper peacekeepers peasant peasants pedestrian pedestrians
        pediatrician pediatricians peer peers penpal penpals pensioner pensioners pentagon people performer
        performers perpetrator perpetrators personnel persons petitioner petitioners pharmacist pharmacists
        philanthropist philanthropists philosopher philosophers photographer photographers photojournalist
        photojournalists physician physicians physicist physicists physiotherapist physiotherapists pilgrim
        pilgrims pilot pilots pioneer pioneers plaintiff plaintiffs planemaker planemakers platform
        platforms platoon platoons player players playwright playwrights plumber plumbers pm pms poet poets
        police policeman policemen policewoman policewomen policymaker policymakers politician politicians
        politologist politologists polizei pollster pollsters pontiff pontiffs pope popes postman postmen
        practitioner practitioners preacher preachers predecessor predecessors prefect prefects prefecture
        prefectures premier premiers presenter presenters presidencies presidency president president-elect
        presidents presidium presidiums press priest priests prime-minister prime-ministers prince princes
        princess princesses principal principals prisoner prisoners prof professor professors profs program
        programme programmer programmers programmes programs promoter promoters proponent proponents
        prosecution prosecutions prosecutor prosecutors protagonist protagonists protester protesters
        protestor protestors provider providers province provinces provost provosts psychiatrist
        psychiatrists psychoanalyst psychoanalysts psychologist psychologists psychotherapist
        psychotherapists public publicist publicists publisher publishers pundit pundits pupil pupils
        quarterback quarterbacks quartermaster quartermasters queen queens rabbi rabbis racegoer racegoers
        racer racers radiologist radiologists railwayman railwaymen rancher ranchers ranger rangers
        rank-and-file rapper rappers rapporteur rapporteurs rater raters reader readers realtor realtors
        rebel rebels receptionist receptionists recipient recipients recruit recruiter recruiters recruits
        rector rectors referee referees reformer reformers refugee refugees regime regiment regiments
        regimes region regions regulator regulators relative relatives reporter reporters representative
        representatives republic republican republicans republics rescuer rescuers researcher researchers
        resident residents respondent respondents restaurant restaurants restaurateur restaurateurs retailer
        retailers retiree retirees returnee returnees reviewer reviewers revolutionaries revolutionary rider
        riders right-hand right-hander rival rivals roommate roommates ruler rulers runner runners russians
        s.a sailor sailors salesman salesmen salesperson salespersons saleswoman saleswomen saver savers
        scholar scholars school schoolboy schoolboys schoolgirl schoolgirls schools schoolteacher
        schoolteachers scientist scientists scout scouts screenwriter screenwriters sculptor sculptors
        seafarer seafarers seaman seamen secessionist secessionists secretariat secretariats secretaries
        secretaries-general secretary secretary-general secretary-generals sect sects seismologist
        seismologists seller sellers senate senates senator senators separatist separatists sergeant
        sergeants servant servants serviceman servicemen servicewoman servicewomen settler settlers
        shareholder shareholders shepherd shepherds sheriff sheriffs shipbuilder shipbuilders shipowner
        shipowners shooter shooters shopkeeper shopkeepers shopper shoppers sibling siblings sister
        sister-in-law sisters skater skaters skier skiers skipper skippers smuggler smugglers socialists
        societies society sociologist sociologists soldier soldiers solicitor solicitors solicitors-general
        somebody someone son son-in-law songwriter songwriters sons source sources sovereign sovereigns
        spectator spectators speechwriter speechwriters spies spokesman spokesmen spokesperson spokespersons
        spokeswoman spokeswomen sponsor sponsors sportsman sportsmen sportswoman sportswomen spy squadron
        squadrons staff staffer staffers stakeholder stakeholders stallholder stallholders startup startups
        state states statesman statesmen station stations statistician statisticians steelmaker steelmakers
        stepfather stepfathers stepmother stepmothers steward stewardess stewardesses stewards strategist
        strategists striker strikers student students studio studios sub-committee sub-committees
        subcommittee subcommittees subordinate subordinates subsidiaries subsidiary successor successors
        sultan sultans superintendent superintendents superior superiors supermarket supermarkets superpower
        superpowers supervisor supervisors supplier suppliers supporter supporters surfer surfers surgeon
        surgeons surveyor surveyors survivor survivors suspect suspects swimmer swimmers synagogue
        synagogues syndicate syndicates tabloid tabloids taliban tanker tankers taskforce taskforces teacher
        teachers team teammate teammates teams technician technicians teenager teenagers temp temps tenant
        tenants terrorist terrorists theater theaters theatre theatres theologian theologians therapist
        therapists thief thieves think-tank think-tanks those townsfolk townspeople trade-unionist
        trade-unionists trader traders trainee trainees trainer trainers traitor traitors translator
        translators traveler travelers traveller travellers treasurer treasurers treasuries treasury tribe
        tribes tribunal tribunals troop trooper troopers troops trustee trustees tutor tutors twin twins
        tycoon tycoons tyrant tyrants uefa ukrainians umpire umpires un uncle uncles under-secretaries
        under-secretary undersecretaries undersecretary undertaker undertakers underworld underwriter
        underwriters unesco unicef union unionist unionists unions unit units universities university user
        users utilities utility vatican vendor vendors vet veteran veterans veterinarian veterinarians vets
        vicar vicars vice-chair vice-chairman vice-chairmen vice-chairs vice-chancellor vice-chancellors
        vice-premier vice-premiers vice-president vice-presidents victim victims viewer viewers villager
        villagers virologist virologists visitor visitors vlogger vloggers volcanologist volcanologists
        volunteer volunteers voter voters vp vps waiter waiters waitress waitresses warden wardens warlord
        warlords warrior warriors watchdog watchdogs watchmaker watchmakers watchman watchmen weatherman
        weathermen weeklies weekly westminster whistleblower whistleblowers whitehall who widow widower
        widowers widows wife winemaker winemakers wing wings winner winners witness witnesses wives woman
        women worker workers workforce working-class worshipper worshippers writer writers youngster
        youngsters youth youths zookeeper zookeepers zoologist zoologists
        """
    )
    | phrases("""
        chief of staff
        head of government
        head of mission
        head of state
        member of parliament
        number one
        number three
        number two
    """),
    speaker_endings=(
        "accountant",
        "accountants",
        "adviser",
        "advisers",
        "advisor",
        "advisors",
        "ambassador",
        "ambassadors",
        "aptain",
        "aptains",
        "arian",
        "arians",
        "assistant",
        "assistants",
        "attorney",
        "attorneys",
        "author",
        "authors",
        "banker",
        "bankers",
        "breeder",
        "breeders",
        "broker",
        "brokers",
        "builder",
        "builders",
        "buyer",
        "buyers",
        "campaigner",
        "campaigners",
        "ceman",
        "cemen",
        "chairman",
        "chairmen",
        "chief",
        "chiefs",
        "citizen",
        "citizens",
        "commissioner",
        "commissioners",
        "consultant",
        "consultants",
        "counsel",
        "dancer",
        "dancers",
        "dealer",
        "dealers",
        "defendant",
        "defendants",
        "director",
        "directors",
        "doctor",
        "doctors",
        "driver",
        "drivers",
        "dweller",
        "dwellers",
        "eader",
        "eaders",
        "ecutor",
        "ecutors",
        "editor",
        "editors",
        "egislator",
        "egislators",
        "entrepreneur",
        "entrepreneurs",
        "farmer",
        "farmers",
        "fighter",
        "fighters",
        "fireman",
        "firemen",
        "gineer",
        "gineers",
        "goer",
        "goers",
        "governor",
        "governors",
        "grapher",
        "graphers",
        "grower",
        "growers",
        "gunman",
        "gunmen",
        "holder",
        "holders",
        "hunter",
        "hunters",
        "ician",
        "icians",
        "inhabitant",
        "inhabitants",
        "ist",
        "ists",
        "keeper",
        "keepers",
        "lawyer",
        "lawyers",
        "leader",
        "leaders",
        "maker",
        "makers",
        "manager",
        "managers",
        "member",
        "members",
        "migrant",
        "migrants",
        "minister",
        "ministers",
        "ministrator",
        "ministrators",
        "moderator",
        "moderators",
        "officer",
        "officers",
        "ologer",
        "ologers",
        "ologian",
        "ologians",
        "ommander",
        "ommanders",
        "onomer",
        "onomers",
        "opher",
        "ophers",
        "ordinator",
        "ordinators",
        "organiser",
        "organisers",
        "organizer",
        "organizers",
        "orian",
        "orians",
        "osecutor",
        "owner",
        "owners",
        "oyee",
        "oyees",
        "participant",
        "participants",
        "patient",
        "patients",
        "person",
        "persons",
        "planner",
        "planners",
        "player",
        "players",
        "porter",
        "porters",
        "president",
        "presidents",
        "protester",
        "protesters",
        "rainee",
        "rainees",
        "reporter",
        "reporters",
        "resident",
        "residents",
        "rider",
        "riders",
        "searcher",
        "searchers",
        "secretaries",
        "secretary",
        "seller",
        "sellers",
        "senator",
        "senators",
        "singer",
        "singers",
        "sman",
        "smen",
        "soldier",
        "soldiers",
        "spector",
        "spectors",
        "spokesperson",
        "student",
        "students",
        "supporter",
        "supporters",
        "surgeon",
        "surgeons",
        "survivor",
        "survivors",
        "teacher",
        "teachers",
        "ticians",
        "trader",
        "traders",
        "trainer",
        "trainers",
        "ucator",
        "ucators",
        "vestigator",
        "vestigators",
        "victim",
        "victims",
        "woman",
        "women",
        "worker",
        "workers",
        "writer",
        "writers",
    ),
    saying=words(
        """
        acclaim acclaimed acclaims accuse accused accuses acknowledge acknowledged acknowledges add added
        address addressed addresses adds admit admits admitted admonish admonished admonishes advise advised
        advises advocate advocated advocates affirm affirmed affirms agree agreed agrees allege alleged
        alleges allude alluded alludes announce announced announces answer answered answers anticipate
        anticipated anticipates apologise apologised apologises apologize apologized apologizes appeal
        appealed appeals appraise appraised appraises appreciate appreciated appreciates argue argued argues
        ask asked asks assert asserted asserts assess assessed assesses assure assured assures attest
        attested attests aver avered avers bark barked barks beg begged begs believe believed believes
        bemoan bemoaned bemoans blame blamed blames blast blasted blasts blog blogged blogs boast boasted
        boasts brag bragged brags brief briefed briefs calculate calculated calculates caution cautioned
        cautions certified certifies certify charge charged charges chide chided chides chuckle chuckled
        chuckles cite cited cites claim claimed claims clarified clarifies clarify commend commended
        commends comment commented comments complain complained complains concede conceded concedes conclude
        concluded concludes concur concured concurs condemn condemned condemns confess confessed confesses
        confide confided confides confirm confirmed confirms confound confounded confounds congratulate
        congratulated congratulates conjecture conjectured conjectures contend contended contends contest
        contested contests continue continued continues contradict contradicted contradicts convey conveyed
        conveys corroborate corroborated corroborates counter countered counters credit credited credits
        cried cries criticise criticised criticises criticize criticized criticizes cry declaim declaimed
        declaims declare declared declares decree decreed decrees decried decries decry defend defended
        defends demand demanded demands demonstrate demonstrated demonstrates denied denies denounce
        denounced denounces deny deplore deplored deplores describe described describes detail detailed
        details dictate dictated dictates disagree disagreed disagrees disclose disclosed discloses dismiss
        dismissed dismisses dispute disputed disputes divulge divulged divulges echo echoed echos elaborate
        elaborated elaborates emphasise emphasised emphasises emphasize emphasized emphasizes enquire
        enquired enquires enthuse enthused enthuses enumerate enumerated enumerates estimate estimated
        estimates evoke evoked evokes exclaim exclaimed exclaims explain explained explains expound
        expounded expounds express expressed expresses exult exulted exults feel feels felt file filed files
        find finds forecast forecasted forecasts foresaw foresee foresees foretell foretelled foretells
        foretold found fume fumed fumes gave give gives go goes groan groaned groans growl growled growls
        grumble grumbled grumbles guarantee guaranteed guarantees guess guessed guesses hail hailed hails
        hear heard hears held hint hinted hints hold holds implicate implicated implicates implied implies
        implore implored implores imply indicate indicated indicates inform informed informs inquire
        inquired inquires insinuate insinuated insinuates insist insisted insists instruct instructed
        instructs interject interjected interjects interrupt interrupted interrupts intimate intimated
        intimates intone intoned intones jest jested jests joke joked jokes joust jousted jousts justified
        justifies justify knew know knows lambast lambaste lambasted lambastes lambasts lament lamented
        laments lash lashed lashes laud lauded lauds laugh laughed laughs lecture lectured lectures let lets
        list listed lists made maintain maintained maintains make makes marvel marveled marvels mention
        mentioned mentions moan moaned moans mock mocked mocks murmur murmured murmurs muse mused muses
        mutter muttered mutters narrate narrated narrates note noted notes notified notifies notify object
        objected objects observe observed observes opine opined opines outline outlined outlines overrule
        overruled overrules plead pleaded pleads pledge pledged pledges pontificate pontificated
        pontificates post posted posts postulate postulated postulates praise praised praises predict
        predicted predicts present presented presents proclaim proclaimed proclaims profess professed
        professes promise promised promises pronounce pronounced pronounces prophesied prophesies prophesy
        propose proposed proposes protest protested protests provoke provoked provokes publicise publicised
        publicises publicize publicized publicizes publish published publishes put puts question questioned
        questions quip quipped quips quote quoted quotes rail railed rails rant ranted rants react reacted
        reacts read reads reaffirm reaffirmed reaffirms reason reasoned reasons reassure reassured reassures
        rebuke rebuked rebukes rebut rebuts rebutted recall recalled recalls recap recaped recaps recite
        recited recites reckon reckoned reckons recommend recommended recommends record recorded records
        recount recounted recounts reflect reflected reflects refute refuted refutes register registered
        registers regret regreted regrets regretted reiterate reiterated reiterates reject rejected rejects
        relate related relates relay relayed relays release released releases remark remarked remarks
        remember remembered remembers remind reminded reminds repeat repeated repeats replied replies reply
        report reported reports reprimand reprimanded reprimands request requested requests respond
        responded responds restate restated restates retell retells retold retort retorted retorts reveal
        revealed reveals ridicule ridiculed ridicules rule ruled rules said say says scoff scoffed scoffs
        set sets shoot shoots shot shout shouted shouts sigh sighed sighs signal signaled signals slam
        slamed slams smile smiled smiles snap snapped snaps sneer sneered sneers speak speaks specified
        specifies specify speculate speculated speculates spoke stammer stammered stammers state stated
        states stick sticks stipulate stipulated stipulates stress stressed stresses stuck stutter stuttered
        stutters suggest suggested suggests sum summarise summarised summarises summarize summarized
        summarizes summed sums surmise surmised surmises swear sweared swears swore tease teased teases tell
        tells testified testifies testify thank thanked thanks theorise theorised theorises theorize
        theorized theorizes think thinks thought threaten threatened threatens thunder thundered thunders
        told trumpet trumpeted trumpets tweet tweeted tweets underline underlined underlines underscore
        underscored underscores unveil unveiled unveils update updated updates urge urged urges vent vented
        vents venture ventured ventures verified verifies verify voice voiced voices volunteer volunteered
        volunteers vow vowed vows wail wailed wails warn warned warns welcome welcomed welcomes went whine
        whined whines whisper whispered whispers wonder wondered wonders worried worries worry write writes
        wrote yell yelled yells
        """
    )
    | phrases("""
        chimed in
        fired back
        hit back
        let slip
        made clear
        makes clear
        point out
        pointed out
        points out
        shot back
        spelled out
        spells out
        summed up
        sums up
        weighed in
    """),
    saying_participles=words(
        """
        acclaimed accused acknowledged added addressed admitted admonished advised advocated affirmed agreed
        alleged alluded announced answered anticipated apologised apologized appealed appraised appreciated
        argued asked asserted assessed assured attested avered barked begged believed bemoaned blamed
        blasted blogged boasted bragged briefed calculated cautioned certified charged chided chuckled cited
        claimed clarified commended commented complained conceded concluded concured condemned confessed
        confided confirmed confounded congratulated conjectured contended contested continued contradicted
        conveyed corroborated countered credited cried criticised criticized declaimed declared decreed
        decried defended demanded demonstrated denied denounced deplored described detailed dictated
        disagreed disclosed dismissed disputed divulged echoed elaborated emphasised emphasized enquired
        enthused enumerated estimated evoked exclaimed explained expounded expressed exulted felt filed
        forecasted foreseen foretelled foretold found fumed given groaned growled grumbled guaranteed
        guessed hailed heard held hinted implicated implied implored indicated informed inquired insinuated
        insisted instructed interjected interrupted intimated intoned jested joked jousted justified known
        lambasted lamented lashed lauded laughed lectured lets listed made maintained marveled mentioned
        moaned mocked murmured mused muttered narrated noted notified objected observed opined outlined
        overruled pleaded pledged pontificated posted postulated praised predicted presented proclaimed
        professed promised pronounced prophesied proposed protested provoked publicised publicized published
        puts questioned quipped quoted railed ranted reacted reads reaffirmed reasoned reassured rebuked
        rebutted recalled recaped recited reckoned recommended recorded recounted reflected refuted
        registered regreted regretted reiterated rejected related relayed released remarked remembered
        reminded repeated replied reported reprimanded requested responded restated retold retorted revealed
        ridiculed ruled said scoffed sets shot shouted sighed signaled slamed smiled snapped sneered
        specified speculated spoken stammered stated stipulated stressed stuck stuttered suggested
        summarised summarized summed surmised sweared sworn teased testified thanked theorised theorized
        thought threatened thundered told trumpeted tweeted underlined underscored unveiled updated urged
        vented ventured verified voiced volunteered vowed wailed warned welcomed went whined whispered
        wondered worried written yelled
        """
    ),
    auxiliaries=words("did had has have"),
    addressees=words("""
        abc ad afp agencies al-jazeera aljazeera anadolu ansa ap attendees authorities axios bbc belga
        bloomberg broadcasters cbc cbs cctv ceos citizens clients cnbc cnn colleagues committees
        congress congressmen correspondents councillors councilors crowds customers delegates diplomats
        dpa dw efe employees euronews everyone families fans fox france24 guests haaretz interfax
        interfax-ukraine investigators investors itar-tass itv journalists judges jurors kyodo lawmakers
        lawyers leaders legislators listeners locals mediapart members mourners mps msnbc nbc ndtv
        newsmen newspapers newsweek npr ntb officers officials onlookers pap parents parishioners
        parliament parliamentarians passengers pbs photographers police politicians politico pollsters
        prosecutors protesters pupils rallygoers readers regulators reporters representatives residents
        reuters rfi ria rivals rte rtl scholars senators shareholders sky soldiers spectators staff
        staffers students supporters suspilne tass television thousands time traders troops tv ukrinform
        unian upi users vice viewers visitors voters vox wafa wam weekly wnyc workers worshippers xinhua
        ynet yonhap youtube
    """)
    | phrases("""
        abc news
        agence france-presse
        al arabiya
        al jazeera
        al jazeera english
        all of us
        associated press
        bbc news
        bbc radio
        bbc radio 4
        bloomberg news
        bloomberg tv
        campaign rally
        cbs news
        channel 4 news
        corriere della sera
        der spiegel
        die welt
        die zeit
        el mundo
        el país
        financial times
        fox business
        fox news
        france 24
        france info
        good morning britain
        itv news
        la repubblica
        la stampa
        le figaro
        le monde
        le parisien
        local media
        local television
        members of parliament
        nbc news
        news agencies
        news briefing
        news conference
        political rallies
        press briefing
        press conference
        ria novosti
        russian television
        sky news
        state media
        state television
        sueddeutsche zeitung
        süddeutsche zeitung
        the afp news agency
        the ap
        the assembly
        the associated press
        the audience
        the bbc
        the board
        the broadcaster
        the bundestag
        the cabinet
        the chamber
        the channel
        the commission
        the committee
        the conference
        the council
        the country
        the court
        the crowd
        the daily
        the daily mail
        the daily telegraph
        the duma
        the financial times
        the general assembly
        the guardian
        the hearing
        the house
        the independent
        the inquiry
        the jerusalem post
        the judge
        the jury
        the knesset
        the kyiv independent
        the lawmakers
        the magazine
        the media
        the meeting
        the nation
        the new york times
        the news agency
        the newspaper
        the observer
        the outlet
        the paper
        the parliament
        the press
        the press association
        the program
        the programme
        the public
        the rally
        the reporters
        the reuters news agency
        the security council
        the senate
        the site
        the state duma
        the sun
        the telegraph
        the times
        the times of israel
        the wall street journal
        the washington post
        the website
        the weekly
        this newspaper
        usa today
    """),
    time_words=words("""
        afterward afterwards already before beforehand currently daily earlier early eventually formerly late
        lately later meanwhile midday midnight monthly nightly noon now nowadays once overnight presently
        previously recently simultaneously since soon sooner subsequently then today tomorrow tonight weekly
        yearly yesterday yesteryear
    """)
    | phrases("""
        a day after
        a day ago
        a day before
        a day earlier
        a day later
        a few days ago
        a few days earlier
        a few days later
        a few hours ago
        a few hours earlier
        a few hours later
        a few minutes later
        a few moments ago
        a few months ago
        a few weeks ago
        a few years ago
        a fortnight ago
        a month ago
        a month earlier
        a month later
        a short time ago
        a short time later
        a short while ago
        a week ago
        a week earlier
        a week later
        a year ago
        a year earlier
        a year later
        after midnight
        after noon
        after the attack
        after the game
        after the match
        after the meeting
        after the talks
        after the verdict
        after the vote
        all day
        an hour ago
        an hour later
        around midday
        around noon
        as early as today
        at dawn
        at dusk
        at lunchtime
        at midday
        at midnight
        at night
        at noon
        at present
        at the beginning of the month
        at the beginning of the week
        at the beginning of the year
        at the end of last month
        at the end of last week
        at the end of last year
        at the end of the day
        at the moment
        at the start of the week
        at the time
        at the weekend
        at this time
        before dawn
        before midnight
        before noon
        before the match
        before the meeting
        days ago
        days before
        days earlier
        days later
        during the day
        during the morning
        during the night
        during the week
        during the weekend
        earlier in the day
        earlier in the month
        earlier in the week
        earlier in the year
        earlier that day
        earlier this month
        earlier this week
        earlier this year
        earlier today
        earlier yesterday
        early in the day
        early in the morning
        early this morning
        early this week
        early today
        early yesterday
        for the first time
        for the second time
        hours after
        hours ago
        hours before
        hours earlier
        hours later
        in advance
        in january
        in recent days
        in recent weeks
        in the afternoon
        in the early hours
        in the early morning
        in the evening
        in the last few days
        in the last few hours
        in the meantime
        in the morning
        in the night
        in the past
        just now
        last autumn
        last fall
        last month
        last night
        last spring
        last summer
        last week
        last weekend
        last winter
        last year
        late in the day
        late in the evening
        late last month
        late last night
        late last week
        late last year
        late this week
        late today
        late yesterday
        later in the day
        later in the evening
        later on
        later that day
        later that evening
        later that month
        later that night
        later that week
        later that year
        later this week
        later today
        later yesterday
        minutes after
        minutes ago
        minutes before
        minutes earlier
        minutes later
        months ago
        months earlier
        months later
        next day
        next month
        next week
        next year
        on new year's day
        on new year's eve
        on that day
        on the day
        on the eve
        on the following day
        on the previous day
        on the same day
        over the weekend
        several days ago
        several days later
        several hours later
        several weeks ago
        shortly after
        shortly afterward
        shortly afterwards
        shortly before
        shortly before midnight
        shortly before noon
        shortly thereafter
        since then
        so far
        some time ago
        some time later
        the day after
        the day before
        the day before yesterday
        the evening before
        the following day
        the following morning
        the following week
        the morning after
        the next day
        the next morning
        the night before
        the other day
        the previous day
        the previous evening
        the previous night
        the previous week
        the same day
        the same evening
        the same week
        the week before
        the weekend before
        the year before
        this afternoon
        this april
        this autumn
        this evening
        this fall
        this month
        this morning
        this past week
        this past weekend
        this spring
        this summer
        this time
        this week
        this weekend
        this winter
        this year
        three days ago
        three days earlier
        three days later
        three weeks ago
        three years ago
        today morning
        tomorrow morning
        two days ago
        two days earlier
        two days later
        two months ago
        two weeks ago
        two weeks earlier
        two weeks later
        two years ago
        until now
        weeks ago
        weeks earlier
        weeks later
        years ago
        years earlier
        years later
        yesterday afternoon
        yesterday evening
        yesterday morning
        yesterday night
    """),
    adverbials=words("""
        abroad absurdly accordingly additionally again aloud also anew angrily anonymously apologetically
        approvingly authoritatively bitterly blandly bluntly boldly briefly brusquely calmly candidly
        carefully categorically cautiously cheerfully clearly coldly colorfully comically confidentially
        confidently convincingly coolly correctly courageously critically cruelly cryptically curtly cynically
        darkly decisively defensively defiantly deliberately diplomatically directly dismissively dramatically
        drily dryly dutifully eagerly earnestly elsewhere emotionally emphatically enigmatically
        enthusiastically erroneously euphemistically excitedly exclusively explicitly falsely famously
        fervently fiercely finally firmly flatly forcefully formally frankly freely furiously further
        furthermore generously gently gleefully gloomily gravely grimly happily haughtily here herself himself
        honestly hopefully hotly however humbly impatiently implicitly incorrectly independently indignantly
        indirectly individually informally initially insistently instead internally ironically irritably
        itself jointly jokingly joyfully jubilantly laconically lightheartedly likewise live loudly meekly
        merely mockingly modestly mournfully mysteriously nervously nevertheless nonetheless officially
        ominously online only onstage openly optimistically orally passionately patiently pensively personally
        pessimistically philosophically plainly point-blank pointedly politely positively posthumously
        precisely predictably prematurely privately promptly proudly provocatively publicly quickly quietly
        rather readily reassuringly regretfully reluctantly repeatedly reportedly resignedly resolutely
        respectfully rightly ruefully sadly sarcastically scathingly scornfully separately seriously sharply
        sheepishly shortly shrewdly similarly simply sincerely slowly slyly smilingly soberly softly solemnly
        specifically sternly still straightforwardly strongly succinctly suddenly sympathetically tartly
        tearfully tersely theatrically themselves there though thoughtfully together tongue-in-cheek too
        triumphantly truthfully twice ultimately unambiguously unanimously unequivocally unexpectedly unfairly
        unflinchingly unofficially unreservedly upfront urgently vaguely vehemently verbally vigorously warmly
        wearily wistfully wittily worldwide wrongly wryly
    """)
    | phrases("""
        according to media reports
        after a cabinet meeting
        after a meeting
        after a meeting in brussels
        after an emergency meeting
        after his arrest
        after talks
        again and again
        ahead of the game
        ahead of the match
        ahead of the meeting
        ahead of the summit
        ahead of the vote
        amid applause
        among other things
        at a briefing
        at a campaign event
        at a campaign rally
        at a ceremony
        at a conference
        at a court hearing
        at a daily briefing
        at a dinner
        at a forum
        at a gathering
        at a hearing
        at a joint news conference
        at a joint press conference
        at a meeting
        at a memorial service
        at a news briefing
        at a news conference
        at a party conference
        at a political rally
        at a press briefing
        at a press conference
        at a public hearing
        at a rally
        at a reception
        at a regular briefing
        at a summit
        at a summit in brussels
        at a televised news conference
        at a town hall
        at a weekly briefing
        at an emergency meeting
        at an event
        at an online briefing
        at first
        at his trial
        at home
        at length
        at the airport
        at the beginning
        at the briefing
        at the ceremony
        at the conference
        at the congress
        at the end of the meeting
        at the event
        at the hearing
        at the meeting
        at the news conference
        at the opening
        at the opening ceremony
        at the press conference
        at the scene
        at the site
        at the summit
        at the time
        at the trial
        at the white house
        before a committee
        before congress
        before parliament
        before the committee
        before the court
        before the judge
        before the meeting
        before the press
        before the senate
        before the vote
        behind closed doors
        by e-mail
        by email
        by letter
        by phone
        by telephone
        by text message
        by video
        by video conference
        by video link
        by videoconference
        by way of explanation
        by way of introduction
        by way of justification
        during a briefing
        during a call with reporters
        during a campaign stop
        during a ceremony
        during a conference call
        during a debate
        during a hearing
        during a meeting
        during a news conference
        during a phone call
        during a press briefing
        during a press conference
        during a speech
        during a televised address
        during a visit
        during a visit to kyiv
        during an appearance
        during an interview
        during her speech
        during his speech
        during his trial
        during his visit
        during question time
        during questioning
        during the debate
        during the hearing
        during the interview
        during the meeting
        during the press conference
        during the trial
        during the visit
        early on
        face to face
        following the meeting
        following the talks
        for example
        for her part
        for his part
        for its part
        for the record
        for their part
        from jail
        from prison
        from the podium
        from the pulpit
        from the stage
        from the witness stand
        from washington
        in a blog post
        in a brief statement
        in a broadcast
        in a call with reporters
        in a closed session
        in a column
        in a commentary
        in a communique
        in a communiqué
        in a conference call
        in a conversation with reporters
        in a court filing
        in a debate
        in a decision
        in a document
        in a facebook post
        in a filing
        in a firm tone
        in a first statement
        in a joint declaration
        in a joint letter
        in a joint statement
        in a lecture
        in a letter
        in a live broadcast
        in a loud voice
        in a low voice
        in a memo
        in a message
        in a message on telegram
        in a new report
        in a news conference
        in a news release
        in a note
        in a note to clients
        in a phone call
        in a phone conversation
        in a phone interview
        in a podcast
        in a post
        in a post on facebook
        in a post on social media
        in a post on telegram
        in a post on twitter
        in a post on x
        in a press conference
        in a press release
        in a press statement
        in a public statement
        in a radio address
        in a radio interview
        in a reply
        in a report
        in a research note
        in a ruling
        in a separate statement
        in a series of tweets
        in a short statement
        in a social media post
        in a speech
        in a speech to parliament
        in a statement
        in a statement on its website
        in a statement to afp
        in a statement to reuters
        in a study
        in a telegram message
        in a telegram post
        in a telephone conversation
        in a telephone interview
        in a televised address
        in a televised interview
        in a televised message
        in a televised speech
        in a televised statement
        in a television interview
        in a tv interview
        in a tweet
        in a twitter post
        in a verdict
        in a video
        in a video address
        in a video message
        in a video posted on social media
        in a video statement
        in a weekly address
        in a whisper
        in a written statement
        in advance
        in an address to the nation
        in an article
        in an e-mail
        in an email
        in an email statement
        in an emailed statement
        in an emotional speech
        in an essay
        in an exclusive interview
        in an internal memo
        in an interview
        in an interview published on sunday
        in an interview with afp
        in an interview with cnn
        in an interview with reuters
        in an interview with the bbc
        in an official statement
        in an online post
        in an op-ed
        in an open letter
        in an opinion piece
        in answer to a question
        in anticipation
        in chorus
        in comments
        in comments broadcast on state television
        in comments carried by state media
        in comments to reporters
        in conclusion
        in congress
        in court
        in detail
        in english
        in essence
        in exasperation
        in french
        in front of journalists
        in front of parliament
        in german
        in great detail
        in her speech
        in her statement
        in his address
        in his annual address
        in his closing remarks
        in his decision
        in his evening address
        in his first speech
        in his nightly address
        in his nightly video address
        in his opening remarks
        in his opening speech
        in his opening statement
        in his remarks
        in his report
        in his ruling
        in his speech
        in his state of the nation address
        in his statement
        in his sunday address
        in his testimony
        in his verdict
        in his victory speech
        in his weekly address
        in its annual report
        in its decision
        in its latest report
        in its report
        in its statement
        in no uncertain terms
        in parliament
        in passing
        in person
        in prepared remarks
        in principle
        in private
        in public
        in reaction
        in reference to
        in reference to russia
        in remarks
        in remarks published
        in remarks to reporters
        in reply
        in response
        in response to a question
        in response to questions
        in russian
        in strong terms
        in tears
        in testimony
        in the chamber
        in the commons
        in the house of commons
        in the interview
        in the letter
        in the press release
        in the report
        in the speech
        in the statement
        in the study
        in the text
        in their report
        in their statement
        in turn
        in writing
        in written testimony
        just now
        live on air
        live on television
        more or less
        more than once
        no less
        not without humor
        of course
        off camera
        off the record
        on air
        on arrival
        on background
        on bbc radio
        on behalf of the family
        on behalf of the government
        on bloomberg tv
        on camera
        on cbs
        on cnn
        on condition of anonymity
        on condition that he not be named
        on condition that she not be named
        on customary condition of anonymity
        on facebook
        on fox news
        on his account
        on his arrival
        on his behalf
        on his blog
        on his channel
        on his facebook page
        on his official account
        on his telegram channel
        on his twitter account
        on his website
        on instagram
        on its website
        on live television
        on local radio
        on msnbc
        on national television
        on public radio
        on public television
        on radio
        on russian television
        on several occasions
        on social media
        on social networks
        on stage
        on state television
        on telegram
        on television
        on the air
        on the condition of anonymity
        on the house floor
        on the phone
        on the radio
        on the scene
        on the senate floor
        on the sidelines
        on the sidelines of the meeting
        on the sidelines of the summit
        on the site
        on the social network
        on the social network x
        on the spot
        on the stand
        on the witness stand
        on their website
        on truth social
        on tv
        on twitter
        on x
        on youtube
        once again
        once more
        out loud
        outside court
        outside the court
        outside the courthouse
        over and over
        over and over again
        over the phone
        over the telephone
        somewhat reluctantly
        speaking in brussels
        speaking on condition of anonymity
        speaking to reporters
        straight away
        through a lawyer
        through a representative
        through a spokesman
        through a spokesperson
        through a spokeswoman
        through a translator
        through an interpreter
        through her lawyer
        through his attorney
        through his lawyer
        through his lawyers
        through tears
        to a standing ovation
        to applause
        to loud applause
        to thunderous applause
        under oath
        under questioning
        unless otherwise stated
        upon arrival
        upon his arrival
        upon his return
        upon request
        via a spokesman
        via e-mail
        via email
        via facebook
        via instagram
        via social media
        via telegram
        via telephone
        via text message
        via twitter
        via video
        via video conference
        via video link
        via zoom
        when asked
        when contacted
        with a grin
        with a laugh
        with a shrug
        with a sigh
        with a smile
        with a wink
        with confidence
        with conviction
        with emotion
        with great emotion
        with irony
        with pride
        with regret
        with satisfaction
        with some irony
        with tears in her eyes
        with tears in his eyes
        without elaborating
        without further details
        without giving details
        without giving further details
        without hesitation
        without naming names
        without offering details
        without offering evidence
        without providing details
        without providing evidence
        without providing further details
        without specifying
        word for word
        yet again
    """),
    complement_prepositions=words("at for from in of with"),
    speech_objects=words("""
        ability need needs abuse abuses access accidents accusations achievements action actions advances advantages
        aggression agreement alternatives ambition ambitions anger animosity anxiety apathy arrests
        aspirations assaults atrocities attacks attempts attitudes barriers battles beatings being benefits
        betrayal bias bloodshed bombings bonds brotherhood burdens casualties catastrophe catastrophes
        challenges chances change changes chaos children choices circumstances civilians coercion cohesion
        collapse commitment compassion complications compromise concern concerns confidence conflict conflicts
        confrontation confusion consequences conspiracy contacts continuity controversy cooperation corruption
        courage crackdowns crime crimes crises crisis cruelty culture cuts damage danger dangers death deaths
        decay deception declines defeat defeats delays democracy deprivation desperation destruction detention
        determination development differences difficulties dignity dilemmas disagreements disappointment
        disaster disasters discord discrimination disease diseases dismay disruption disruptions division
        divisions doubts dreams drought efforts emotion encounters enemies enmity environment equality errors
        escalation events evidence evil excellence excesses excitement expectations experiences exploitation
        exploits explosions extremism failure failures faith fallout family famine fatigue favoritism fear
        fears fighting flaws flooding floods food forces freedom friendship frustration gains genocide getting
        goals going good gratitude grief growth guilt happiness hardship hardships harm hatred having health
        hell heroism history honor honour hope hopes horror horrors hostility how human humiliation hunger
        hurdles ideas illness impact improvement improvements inaction incidents incitement independence
        inequality inflation influence injuries injustice injustices instability insults intentions interest
        interests interference intervention intimidation isolation joy justice knowledge lack leadership
        lessons life limits living loneliness losing loss losses love loyalty making massacres measures
        memories methods misery misfortune misinformation mistakes mistrust misuse moments motives mourning
        murders music neglect negotiations new obstacles offers opportunities opportunity opposition
        oppression options ordeal outbreaks outrage pain panic partnership passion patience peace persecution
        perspectives pitfalls plans plots polarisation polarization possibilities possibility poverty power
        prejudice preparations pressure pride principles problems progress prospects prosperity protests
        provocation provocations punishment racism raids rape reconciliation reform reforms regret rejection
        relations relief remorse renewal repercussions repression reprisals resilience resistance respect
        responsibility restrictions resurgence retaliation revenge risk risks rivalry romance ruin rumors
        rumours sabotage sacrifice sacrifices sadness sanctions satisfaction scandal scandals scenarios scenes
        security seeing separation setbacks severe shame shock shortages signs slaughter slowdown solidarity
        solutions sorrow starvation steps stories strategies strength stress strikes struggle struggles
        success successes suffering support surprise suspicion suspicions taking talks tensions terror
        terrorism theft things threats tolerance torture trade tradition trafficking tragedy transformation
        trauma treason trends trouble troubles trust turbulence turmoil uncertainty understanding unemployment
        unity unrest upheaval values vengeance victims victories victory violations violence visions
        vulnerability war wars ways weakness weaknesses what when where whether why wishes withdrawal women
        working worries wounds wrongdoing years young
    """),
    titles=words("""
        abbess abbot abp acting adjutant adm admiral airman amb ambassador archbishop archdeacon archduchess
        archduke assemblyman assemblywoman attorney attorney-general atty aunt ayatollah baron baroness
        baronet bishop brig brigadier bro brother caliph canon capt captain cardinal chairman chairperson
        chairwoman chancellor chaplain chief citizen cllr cmdr co-chairman coach col colonel commandant
        commander commissioner commodore comrade congressman congresswoman constable consul corporal
        councillor councilman councilor councilwoman count countess cpl crown-prince dame deacon dean deputy
        det detective dir director doctor don doña dr drs duchess duke earl emeritus emir emperor empress
        engineer ens ensign envoy father fr friar gen general gov governor grandmaster herr hon hr imam
        infanta insp inspector judge justice king lady lance-corporal lieut lieutenant lord lt ma'am madam
        madame maestro mag magistrate maharaja maj major major-general marquess marquis marshal master mayor
        messrs midshipman minister miss mister mlle mme monsieur monsignor mother mr mrs ms msgr mufti mullah
        mx nurse officer ombudsman pastor patriarch pfc pharaoh pilot pope pr prefect premier pres president
        president-elect priest prime prince princess principal private prof professor provost pte pvt queen
        rabbi ranger rear-admiral rector rep representative rev reverend saint schoolmaster sec secretary
        secretary-general sen senator senior sergeant señor señora señorita sgt shah shaykh sheik sheikh
        sheriff signor signora sir sister solicitor speaker specialist squire sr srta sub-lieutenant sultan
        superintendent supt surgeon taoiseach trooper tsar uncle vicar vice-president viscount viscountess
        warden widow
    """)
    | phrases("""
        acting president
        air chief marshal
        air marshal
        air vice marshal
        army general
        assistant professor
        assistant secretary
        associate professor
        attorney general
        brigadier general
        cabinet secretary
        chief executive
        chief inspector
        chief justice
        chief minister
        chief of staff
        chief superintendent
        city councilman
        colonel general
        crown prince
        crown princess
        defence minister
        defence secretary
        defense minister
        defense secretary
        deputy chief
        deputy director
        deputy minister
        deputy president
        deputy prime minister
        deputy secretary
        detective inspector
        detective sergeant
        district attorney
        district judge
        energy minister
        finance minister
        first lady
        first lieutenant
        first minister
        first sergeant
        fleet admiral
        foreign minister
        foreign secretary
        former president
        former prime minister
        grand ayatollah
        grand duchess
        grand duke
        grand mufti
        group captain
        gunnery sergeant
        health minister
        health secretary
        her excellency
        her majesty
        his eminence
        his excellency
        his holiness
        his majesty
        home secretary
        house speaker
        interior minister
        justice minister
        lance corporal
        lieutenant colonel
        lieutenant commander
        lieutenant general
        lieutenant governor
        major general
        master sergeant
        minister of state
        mother superior
        national security adviser
        petty officer
        police chief
        police commissioner
        pope emeritus
        press secretary
        prime minister
        prime minister-designate
        prince regent
        professor emeritus
        rear admiral
        right honourable
        right reverend
        second lieutenant
        secretary general
        secretary of defense
        secretary of state
        sergeant major
        shadow chancellor
        squadron leader
        staff sergeant
        state representative
        state senator
        sub lieutenant
        supreme leader
        the hon
        the honorable
        the honourable
        the rev
        the reverend
        the right honourable
        trade minister
        treasury secretary
        u.s. rep
        u.s. sen
        vice admiral
        vice chairman
        vice chancellor
        vice premier
        vice president
        warrant officer
        wing commander
    """),
    inner_particles=words("as at in of to up"),
    name_particles=words("""
        's 't abu af ain al am ap as at av bar bat ben bin bint d' da dal dall' dalla das de de' degli dei del
        dela della delle den der des di do dos du d’ e el ench es et fitz fon ibn il in la las le les lo los
        lu mac mc na ní of op san santa santo st sur te ten ter thi til to tot ul ul- ur van vande vanden
        vander vel ver vom von y yah z zu zum zur ó đe ’t
    """)
    | phrases("""
        de l'
        de la
        de las
        de le
        de los
        de l’
        in 't
        op de
        op den
        uit den
        ur rehman
        van 't
        van de
        van den
        van der
        van het
        von dem
        von der
        von und zu
        zu der
    """),
    refusals=phrases("""
        as a language model, i
        as a large language model, i
        as an ai assistant, i
        as an ai language model, i
        as an ai model, i
        as an ai, i
        i am just an ai
        i am not able to fulfill this request
        i am unable to assist with that
        i apologise, but i am unable to
        i apologise, but i cannot
        i apologize, but i am unable to
        i apologize, but i cannot
        i apologize, but i'm unable to
        i can't assist with that
        i can't help with that
        i can't help with that request
        i can't translate that
        i can't translate the
        i can't translate this
        i cannot assist with that
        i cannot fulfill that request
        i cannot fulfill this request
        i cannot translate that
        i cannot translate the
        i cannot translate this
        i don't see any text to translate
        i'm just an ai
        i'm not able to fulfill this request
        i'm sorry, but as an ai
        i'm sorry, but i can't assist
        i'm sorry, but i can't fulfill
        i'm sorry, but i can't help with
        i'm sorry, but i can't translate
        i'm sorry, but i cannot assist
        i'm sorry, but i cannot fulfill
        i'm sorry, but i cannot help with
        i'm sorry, but i cannot translate
        i'm sorry, but i'm unable to translate
        i'm sorry, i can't assist
        i'm sorry, i can't help with that
        i'm sorry, i can't translate
        i'm sorry, i cannot translate
        i'm unable to assist with that
        i'm unable to provide a translation
        it looks like you haven't provided
        it seems that you have not provided
        please provide the text you would like me to translate
        please provide the text you'd like me to translate
        sorry, i am not able to help with that
        sorry, i am not able to provide a translation
        sorry, i am not able to translate
        sorry, i am unable to assist
        sorry, i am unable to provide
        sorry, i am unable to translate
        sorry, i'm not able to help with that
        sorry, i'm not able to provide a translation
        sorry, i'm not able to translate
        the text you provided appears to be empty
        the text you provided appears to be incomplete
        the text you've provided appears to be empty
        there is no text to translate
    """),
    teasers=phrases("""
        also read
        discover also
        listen also
        more on the topic
        more on this story
        more on this topic
        on the same subject
        on the same topic
        on the subject
        on the topic
        read also
        read on the same subject
        read on the same topic
        recommended for you
        related article
        related articles
        related coverage
        related news
        related stories
        related story
        watch also
        you may also be interested in
        you may also like
        you might also be interested in
        you might also like
    """),
    site_footers=phrases("""
        source site
    """),
    footers=phrases("""
        click here for the original article
        click here for the source
        click here to read the full article
        click here to read the full story
        click here to read the original article
        click here to view original web page
        continue reading
        continue reading at source
        continue reading the article
        go to source
        go to the original article
        keep reading
        link to original article
        link to source
        link to the original
        link to the source
        original source
        original source link
        read at source
        read full article
        read full article here
        read full story
        read more at source
        read original
        read original article
        read the full article
        read the full article here
        read the full story
        read the full story here
        read the original
        read the original article
        read the original article here
        read the original post
        read the original story
        read the rest of this entry
        read the rest of this post
        source link
        source links
        the article … appeared first on …
        the post appeared first on …
        the post … appeared first on …
        the post … first appeared on …
        this post appeared first on …
        to the original article
        translated with deepl
        translated with deepl translator
        view original article
        view original content
        view original web page
        view source article
        view the original article
        visit source link
    """),
    disclosures=phrases("""
        machine translated
        machine translated by google
        the article was automatically translated
        the content of this page was machine translated
        the content of this page was translated automatically
        the original article is in french
        the original article was written in french and translated automatically
        the text was translated automatically
        the translation was generated automatically
        this article has been auto-translated
        this article has been automatically translated
        this article has been automatically translated from french
        this article has been automatically translated from german
        this article has been automatically translated from spanish
        this article has been automatically translated from the original
        this article has been automatically translated from the original language
        this article has been machine translated
        this article has been machine-translated
        this article has been translated automatically
        this article has been translated by a machine
        this article has been translated by ai
        this article has been translated by artificial intelligence
        this article has been translated by machine
        this article has been translated from french
        this article has been translated from its original language
        this article has been translated using ai
        this article has been translated using artificial intelligence
        this article has been translated using automatic translation
        this article has been translated using machine translation
        this article has been translated with the help of ai
        this article has been translated with the help of artificial intelligence
        this article is a machine translation
        this article is a translation of the original
        this article is an automatic translation
        this article is automatically translated
        this article is machine translated
        this article is machine-translated
        this article was auto-translated
        this article was automatically translated
        this article was automatically translated from french
        this article was automatically translated from german
        this article was automatically translated from spanish
        this article was automatically translated from the original
        this article was automatically translated from the original language
        this article was automatically translated into english
        this article was machine translated
        this article was machine-translated
        this article was originally published in another language and translated automatically
        this article was originally published in french
        this article was translated automatically
        this article was translated by a machine
        this article was translated by ai
        this article was translated by artificial intelligence
        this article was translated by machine
        this article was translated by software
        this article was translated from french by artificial intelligence
        this article was translated from french with the help of ai
        this article was translated from german with the help of ai
        this article was translated into english by ai
        this article was translated into english by artificial intelligence
        this article was translated using ai
        this article was translated using artificial intelligence
        this article was translated using automatic translation
        this article was translated using google translate
        this article was translated using machine translation
        this article was translated with deepl
        this article was translated with google translate
        this article was translated with the help of ai
        this article was translated with the help of artificial intelligence
        this content has been automatically translated
        this content has been translated automatically
        this content was automatically translated
        this content was machine translated
        this content was translated automatically
        this content was translated by ai
        this document was machine translated
        this document was translated automatically
        this is a machine translation
        this is a machine translation of the original article
        this is a machine-translated article
        this is an ai translation
        this is an automatic translation
        this is an automatic translation of the original article
        this is an automatically translated article
        this news was translated automatically
        this page has been automatically translated
        this page has been machine translated
        this page has been translated automatically
        this page was automatically translated
        this page was machine translated
        this page was translated automatically
        this post has been automatically translated
        this post was automatically translated
        this post was translated automatically
        this story was automatically translated
        this story was machine translated
        this story was translated automatically
        this story was translated by ai
        this story was translated with the help of artificial intelligence
        this text has been automatically translated
        this text has been machine translated
        this text has been translated automatically
        this text is a machine translation
        this text was automatically translated
        this text was machine translated
        this text was translated automatically
        this text was translated by ai
        this text was translated by machine
        this text was translated using artificial intelligence
        this text was translated with the help of artificial intelligence
        this translation has been automatically generated
        this translation was automatically generated
        this translation was created automatically
        this translation was created using ai
        this translation was generated automatically
        this translation was made by a machine
        this translation was made with the help of ai
        this translation was produced by machine
        this translation was produced using ai
        translated automatically
        translated automatically by ai
        translated automatically from the original
        translated by ai
        translated by artificial intelligence
        translated using ai
        translated with the help of ai
        translated with the help of artificial intelligence
    """),
    tag_labels=phrases("""
        filed under
        related topics
        tags
        topics
    """),
    furniture=phrases("""
        - advertisement -
        0 comments
        about the author
        accept all
        accept all cookies
        accept cookies
        ad choices
        adblock detected
        add a comment
        add as a preferred source on google
        add to favorites
        add to favourites
        advertisement
        advertisement - continue reading below
        advertisement - scroll to continue
        advertisement / advertisement
        advertisement – continue reading below
        advertisement. scroll to continue reading
        advertisement. scroll to continue reading.
        advertising
        all articles
        all rights reserved
        all rights reserved.
        all topics
        already a subscriber?
        already a subscriber? log in
        already a subscriber? sign in
        article continues after advertisement
        article continues below
        article continues below advertisement
        back to homepage
        back to top
        be the first to comment
        breaking news
        by continuing to browse this site, you accept our use of cookies
        click for other news
        click here to subscribe
        click here to subscribe to our newsletter
        click to share on facebook
        click to share on twitter
        click to share on whatsapp
        comments (0)
        comments are closed
        comments are closed.
        contact us
        content blocked
        content continues after advertisement
        continue reading below
        continue to site
        continue without accepting
        cookie policy
        cookie preferences
        cookie settings
        copy link
        copy to clipboard
        create a free account
        create an account
        daily newsletter
        discover more
        do not sell my personal information
        do not sell or share my personal information
        don't have an account? sign up
        don't miss out
        download our app
        download the app
        email this article
        enable notifications
        enter your email
        enter your email address
        facebook twitter whatsapp
        filed under
        follow our news on google news
        follow us
        follow us on facebook
        follow us on facebook and x
        follow us on facebook, instagram and x
        follow us on google news
        follow us on instagram
        follow us on social media
        follow us on telegram
        follow us on twitter
        follow us on whatsapp
        follow us on x
        follow us on youtube
        for subscribers only
        found a mistake? select it and press ctrl + enter
        found a mistake? select it and press ctrl+enter
        found an error? select it and press ctrl + enter
        free newsletter
        get our free app
        get our newsletter
        get the app
        get the latest news
        get the newsletter
        getty images
        give feedback
        google news
        hide comments
        how did you like this article
        how did you like this article?
        i subscribe
        join our telegram channel
        join our whatsapp channel
        join our whatsapp group
        join the conversation
        join the discussion
        jump to content
        last updated
        latest articles
        latest news
        latest posts
        latest stories
        latest videos
        leave a comment
        leave a reply
        like this
        like us on facebook
        link copied
        link copied!
        listen to article
        listen to the article
        listen to this article
        load more
        load more comments
        log in to comment
        log in to continue
        log in to your account
        manage cookies
        manage preferences
        media player
        more articles
        more from this author
        more information
        more news
        more news stories
        more stories
        most popular
        most read
        most viewed
        my account
        next article
        next post
        no comments
        no comments yet
        not a subscriber?
        open in app
        opens in new window
        our newsletters
        partner content
        photo gallery
        play video
        please disable your ad blocker
        please enable javascript
        please enable javascript to continue
        please log in
        popular articles
        post a comment
        post comment
        previous article
        previous post
        print this article
        print this page
        promoted content
        read comments
        read later
        read more >
        read more »
        read more...
        read more…
        read the comments
        reading time
        recommended articles
        recommended stories
        register for free
        register now
        reject all
        related articles
        related stories
        related tags
        related topics
        remaining time
        report a mistake
        report a typo
        report an error
        report this ad
        reserved for subscribers
        restricted to subscribers
        save article
        save for later
        scan the qr code
        scan the qr code to follow us
        scroll down to continue
        scroll to continue
        see all articles
        see all comments
        see more articles
        see the comments
        select your language
        send by email
        send by mail
        send to a friend
        share article
        share by email
        share it on facebook
        share on facebook
        share on flipboard
        share on linkedin
        share on messenger
        share on pinterest
        share on reddit
        share on telegram
        share on twitter
        share on whatsapp
        share on x
        share the article
        share this
        share this article
        share this page
        share this post
        share this story
        share this:
        share via email
        share with friends
        show comments
        show less
        show more
        sign in to comment
        sign up for free
        sign up for our daily newsletter
        sign up for our newsletter
        sign up for our newsletters
        sign up here
        sign up now
        sign up to our newsletter
        skip advertisement
        skip to content
        skip to main content
        sponsored
        sponsored content
        sponsored link
        sponsored links
        start your free trial
        stay connected
        stay informed
        stay up to date
        story continues after advertisement
        story continues below
        story continues below advertisement
        subscribe for free
        subscribe for more
        subscribe here
        subscribe now
        subscribe to continue reading
        subscribe to our channel
        subscribe to our newsletter
        subscribe to our newsletters
        subscribe to our telegram channel
        subscribe to our youtube channel
        subscribe to read
        subscribe to the newsletter
        subscribe today
        subscriber only
        subscribers only
        subscription required
        support us
        supported by
        thank you for reading
        thank you for subscribing
        the article continues after the advertisement
        this article is for subscribers only
        this article is reserved for subscribers
        this article is reserved for subscribers.
        this content is blocked
        this content is for subscribers only
        this video is not available
        this website uses cookies
        top stories
        trending articles
        trending now
        trending stories
        turn on notifications
        view comments
        view in browser
        view more
        view on instagram
        watch now
        watch the video below
        watch video
        we use cookies
        we use cookies to improve your experience
        we value your privacy
        write a comment
        write to us
        you have reached your article limit
        you have read all your free articles
        you may like
        you must be logged in to comment
        you must be logged in to post a comment
        you must be logged in to post a comment.
        you're all set
        your ad here
        your comment
        your email address
        your email address will not be published
        your email address will not be published.
        your email address will not be published. required fields are marked *
        your opinion matters
        — advertisement —
    """),
    # Typography.
    quotation_terms=(
        "guillemet",
        "quotation mark",
        "quote mark",
        "quotes",
        "inverted comma",
        "chevron",
        "duck-foot",
        "angle bracket",
        "angle quote",
    ),
    contractions=words("""
        ain't aren't can't could've couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's
        here's how's i'd i'll i'm i've isn't it'd it'll it's let's ma'am might've must've mustn't needn't
        o'clock she'd she'll she's should've shouldn't that'll that's there's they'd they'll they're they've
        wasn't we'd we'll we're we've weren't what's where's who's won't would've wouldn't y'all you'd
        you'll you're you've
    """),
    clipped=words("bout cause em n round tis til twas twere twould"),
    clitics=words("n s"),
    dash="—",
    regional_dashes=(("AU", " – "), ("GB", " – "), ("IE", " – "), ("NZ", " – ")),
    stray_words=words("""
        about after and because been between could every from government however of said the their them these they
        those today were where which while with would year years yesterday
    """),
    word_terms=words("""
        alphabet call character glyph hangul hanzi ideogram kanji keyword letter loop mean name pronounc script spel
        statement term word writ
    """),
    hyphenated=words(
        """
        brother-in-law decision-making e-mail father-in-law full-time high-quality long-term
        low-cost mother-in-law part-time re-election short-term sister-in-law so-called
        state-of-the-art up-to-date vice-president well-known
        """
    ),
    function_words=words("""
        a about after all an and are as at be because been before but by can did do does for from had has have
        he her him his i if in into is it its just like many me more my no not of on one or our people she so
        than that the their there these they this those to us was we were what when where which while who will
        with would you your
    """),
    never_doubled=words("the an of your his our their into than"),
    doublable=words("that had is was do does did her you in on so no it who what"),
    emphatics=words(
        """
        no yes yeah yep nope oh ah ha ho he hey hi wow ok okay oops ooh uh um hmm bla blah very so much many
        really long far big old too never ever always more again go come run row tick tock knock ding dong ring
        bang boom beep buzz woof meow quack cluck oink moo baa tweet chirp drip drop la na da doo hallelujah
        holy please stop help look wait now well good bad fast slow quick hush hurry rumble rumbling zoom bye
        ciao chop buy sell work love kill die fuck shit damn money location education right mama papa
        """
    ),
    enclitics=words("'s 're 've 'll 'd 'm n't 't"),
    enclitic_hosts=words(
        """
        it he she that what who there here where how when let i you we they this do does did is are was were has
        have had can ca could would should must might need ought dare wo sha ai don doesn didn isn aren wasn
        weren hasn haven hadn won couldn wouldn shouldn mustn mightn needn shan ain
        """
    ),
    compound_nouns=words(
        """
        century year month week day hour minute mile foot inch storey story floor grade degree
        """
    ),
    cross_references=phrases("""
        also listen
        also see
        also to read
        also watch
        don't miss
        find out more
        further reading
        in case you missed it
        learn more
        look also
        more on the subject
        more on this
        must read
        must watch
        read here
        read more
        read more about it
        read more about this
        read more here
        read more on this
        read more on this topic
        read next
        read on
        read our analysis
        read our article
        read our investigation
        read our report
        read the full story
        read too
        recommended reading
        related content
        related post
        related posts
        related reading
        see also
        see too
        subscriber article
        suggested reading
        the subscribers' article
        to read
        to read also
        to see also
    """),
    bylines=phrases("""
        additional reporting by
        compiled by
        editing by
        editor in charge
        process editor
        reporting by
        responsible editor
        writing by
    """),
    credits=phrases("""
        photo
        photos
        image
        images
        picture
        pictures
        with
        by
        text
        agencies
        photograph
        credit
        from
        information
    """),
    rights=phrases("""
        all rights reserved
        reproduction prohibited
        reproduction reserved
        © all rights reserved
    """),
    names=phrases("""
        english
    """),
    translation_words=phrases("""
        translat
    """),
    assents=phrases("""
        absolutely
        certainly
        got it
        great
        no problem
        of course
        ok
        okay
        sure
        sure thing
    """),
    chatter_openings=phrases("""
        below is the english translation
        below is the translated article
        below is the translated text
        below is the translated version
        below is the translation
        here is a faithful translation
        here is a natural translation
        here is a polished translation
        here is a translation
        here is a translation of the sentence
        here is a translation of the text
        here is an accurate translation
        here is my translation
        here is the english translation
        here is the full translation
        here is the requested translation
        here is the text in english
        here is the text translated into english
        here is the translated article
        here is the translated text
        here is the translated version
        here is the translation
        here is the translation in english
        here is the translation into english
        here is the translation of the content from
        here is the translation of the document
        here is the translation of the following passage
        here is the translation of the given text
        here is the translation of the original article for you
        here is the translation of the paragraph you provided
        here is the translation of the provided text
        here is the translation of the text
        here is the translation of your text
        here is your translation
        here's a translation
        here's the english translation
        here's the text translated into english
        here's the translated article
        here's the translated text
        here's the translated version
        here's the translation
        here's the translation in english
        here's the translation into english
        here's the translation of the provided text
        here's the translation of the text
        here's the translation of your text
        here's your translation
        the translated text is
        the translated text is as follows
        the translation is as follows
        this is the translation
    """),
    chatter_closings=phrases("""
        explanation of the translation
        explanation: i chose
        explanation: the phrase
        explanation: the word
        feel free to ask if you need
        feel free to let me know
        i have kept the
        i have translated
        i hope this helps
        i hope this translation
        i've kept the
        i've translated
        if you have any other text
        if you have more text
        if you need a more
        if you need any further assistance
        if you need further assistance
        is there anything else i can help
        is there anything else you would like
        is there anything else you would like me to translate
        is there anything else you'd like
        let me know if you have any other text
        let me know if you have any questions
        let me know if you need any adjustments
        let me know if you need any changes
        let me know if you need any further
        let me know if you need any other
        let me know if you need anything else
        let me know if you need further
        let me know if you would like
        let me know if you would like me to
        let me know if you'd like
        let me know if you'd like me to
        note that i have
        note: i have
        note: i kept
        note: i left
        note: i preserved
        note: i translated
        note: i used
        note: i've
        note: the translation
        note: this is a translation
        note: this translation
        notes on the translation
        notes on translation
        please feel free to ask
        please let me know if you have any
        please let me know if you need
        please let me know if you need any changes
        please let me know if you need any further
        please let me know if you would like
        please let me know if you would like me to
        please let me know if you'd like
        please let me know if you'd like me to
        please note that i have
        please note that i have kept
        please note that i have preserved
        please note that i kept
        please note that i left
        please note that i preserved
        please note that this is a machine translation
        please note that this translation
        translation notes
        would you like me to translate
    """),
    prompts=phrases("""
        please translate
        translate into english
        translate the following
        translate the text
        translate this article
        translate this text
        translate to english
        you are a professional translator
        you are a translator
    """),
    translation_labels=phrases("""
        english translation
        english version
        final output
        final translation
        target
        target text
        the translation
        translated text
        translated version
        translation
        translation into english
    """),
    translator_notes=phrases("""
        alternatively:
        lit.
        not translatable
        note by the translator
        note from the translator
        or:
        trans. note
        transl. note
        translation missing
        translation note
        translator's note
        translator's notes
        untranslatable
        untranslated
    """),
    machine_labels=phrases("""
        ai translation
        auto-translated
        automatic translation
        automatically translated
        machine translated
        machine translation
        machine-translated
        translated by google
        translated by google translate
        translated with google translate
    """),
    # Numbers and dates.
    day_endings=words("st nd rd th"),
    groups_by_lakh=True,
    scale_words=words("mln bln trln"),
    question_words=words("why who whose what how where"),
    genitive_verbs=words(
        """
        accused accuses approve approved approves assured assures boasted boasts complain complained
        complains convinced heard informed informs notified notifies reminded reminds speaks spoke talked
        talks warned warns
        """
    ),
    complementisers=words("that whether"),
    domains=words("""
        abbey academy agency airline airport ambulance area army association authority bakery bank board borough
        brewery brigade bureau cabinet camp campaign canton capital cathedral center centre chamber channel choir
        church city clinic club coast collection college commission committee commune community company conference
        convoy cooperative corporation council country county court crew department district division embassy
        enclave estate expedition factory farm federation ferry firm fleet forces foundation fund garrison
        government group guard harbor harbour hospital hotel house institute island laboratory league library line
        mine ministry mission monastery mosque movement museum navy neighborhood neighbourhood network newspaper
        office orchestra organisation organization parish park parliament party plant police port prefecture
        presidency prison project province quarter radio railway region republic resort school senate service ship
        shipyard society squad squadron staff state station suburb team television temple theater theatre tower town
        trade tribe tribunal union unit university valley village ward works yard zoo
    """),
    personal_possessives=words("her his its my our their your"),
    plain_saying=words("said says spoke stated"),
    telling=words("assured briefed informed notified reassured reminded tells told"),
    relative_complementisers=words("that"),
    complement_adjectives=phrases("""
        briefed on
        close to
        familiar with
        involved in
        present at
        privy to
    """),
    clause_openers=phrases(
        """
        after
        although
        as
        because
        before
        even though
        if
        once
        since
        though
        unless
        until
        when
        whenever
        whereas
        while
        """
    ),
    series_conjunctions=words("and or so yet"),
    possessives=words("her his its my our their your"),
    restricted=words("""
        all any anybody anyone anything each everybody everyone everything few many nobody none nothing one ones
        people person somebody someone something that the those
    """),
    comparisons=words("than"),
    articles=words("a its"),
    unfinished=words("amid among and despite than until via whose"),
    stranded=words("at by for from in into of to with"),
    genitives=words("of"),
    copulas=words("are is was were"),
    bare_clauses=True,
    participle_endings=(
        "been",
        "brought",
        "built",
        "chosen",
        "driven",
        "ed",
        "fallen",
        "given",
        "grown",
        "known",
        "shown",
        "spoken",
        "taken",
        "thrown",
        "written",
    ),
    past_endings=("ed",),
    never_capital=words("and because but or that which while"),
    never_last=words("an every my our the their your"),
    capital_months=True,
    sign_terms=words("""
        button character characters colon comma command dot key keys mark marks operator operators semicolon separator
        sign signs symbol symbols
    """),
)
