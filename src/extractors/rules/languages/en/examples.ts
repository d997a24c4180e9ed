/** Sentences about who decides, by whom they speak of: `NAME` and `TITLE` stand for somebody else. */
export const roles = {
  'self-decides': `
    decision maker himself
    she's the DM
    he is the decision maker
    her P&L, her decision
    budget owner, signs alone
    buys alone
    signs under MONEY herself
    sole director
    has carte blanche from TITLE
    I've got carte blanche
    I've free rein
    TITLE leaves that to me
    they leave these things to me
    TITLE trusts me to pick and pay
    I look after all purchasing
    I handle the buying
    I'm in charge of purchasing
    I hold the company card
    mine, I suppose
    moi
    yours truly
    you're looking at him
    nobody but me
    only me here
    one man band
    I answer to nobody
    I run IT here and it comes out of my budget
    whatever I say we get
    the partners gave me full authority
    no need to ask anyone else
    I get to decide up to that sum
    we don't have a boss, I do it
    our decision, the two partners
    I've already got TITLE's blessing so it is mine to choose
    it's sufficient
    it's mine
    my plant and my capital plan
    I'm the one who picks
    I head the department
    nobody is going to second-guess it
    that is decided in this chair
    I don't need their approval
    it stops with me
    who else would decide, me of course
    it rests with me
    nobody has to wave it through
    I own the shop with my wife, we decide together
    tooling is my call and I sign the order
    I told them as a courtesy but it's my call
    it's my decision
    the decision is mine alone
    that would be me
    I decide
    I make the decisions here
    I'm the one who signs
    I sign off on things like this
    I have the final say
    it lands on my desk and I say yes or no
    I hold the budget
    I own the budget for this
    my budget, my call
    I run the company
    it's my company
    I own the place
    I'm the owner
    I can sign up to that amount myself
    nobody else needs to approve it
    no one above me needs to sign
    I don't have to ask anybody
    I get to pick
    what I say goes
    you're talking to the boss
    you are talking to the right person, I decide
    I'll be the one signing the contract
    I approve purchases
    I authorise it
    my husband and I decide together
    we own it together and decide together
    my partner and I both sign
    me and my brother run it, we both decide
    just the two of us, we agree between us
    I have authority for that
    I've got the authority to spend it
    I've got the chequebook
    the buck stops with me
    I choose the supplier
    I'll choose
    I do the buying here
    I'm the sole trader
    it is entirely up to me
    it's up to me
    my signature is enough
    I have been given free rein on this
    she decides
    she signs it herself
    he decides on his own
    he owns the business and decides
    her call
    his decision, his money
    has sole authority
    can sign without asking anyone`,
  'self-influences': `
    evaluates but does not sign
    he's our champion there
    she builds the case
    needs TITLE's ok
    will take it upstairs
    I'd need sign-off from TITLE
    I'd have to run it past TITLE
    I have to ask TITLE
    TITLE has to agree before I can do anything
    I'd put it to TITLE
    I pass it up to TITLE
    I feed into the decision
    I have a vote on the panel
    I'm one vote of five
    I give my view and TITLE takes it from there
    my word counts but I don't sign
    TITLE will ask me what I think
    TITLE decides based on what I find
    I do the digging, TITLE does the deciding
    TITLE wants three quotes from me
    I sort it out and TITLE pays
    I look, TITLE books
    I'm leading the project but don't hold the purse
    I manage the project
    I'm on the working group
    half and half, I choose the tech and TITLE the price
    not by myself
    I've prepared the file for TITLE
    my task is to look at what's out there and write a recommendation
    my assessment is part of the file they receive
    I may only sign up to MONEY, beyond that TITLE decides
    no, TITLE has to approve
    I can't approve that, TITLE can
    on my word, yes
    I write the memo and it is hardly ever rejected
    I can only plant the idea
    TITLE after hearing my opinion
    TITLE at my request
    I know the subject so I choose, but TITLE signs
    I do the machines and TITLE the money
    I recommend and somebody else decides
    I make the recommendation
    I put the case together
    I prepare the options and TITLE picks
    I shortlist
    I do the research and present it
    I'm doing the evaluation
    I evaluate, TITLE signs
    I'd propose it to TITLE
    I'd bring it to TITLE
    I write the report for TITLE
    I collect the quotes
    I'm collecting offers for TITLE
    I have a say but not the last word
    they usually follow my advice
    TITLE listens to me
    TITLE goes by what I tell them
    he trusts my judgement
    my opinion carries weight
    I can only suggest
    I can push for it
    I'll make the case to TITLE
    I sit on the committee
    I'm one of several people who vote
    I'm part of the selection team
    I run the tender but TITLE awards it
    I test it and tell them what I think
    I specify what we need
    I write the spec
    I'm the one comparing products
    I pick, TITLE approves
    I choose but TITLE has to sign
    I narrow it down for TITLE
    my job is to find the right one for TITLE
    I've been asked to find a supplier
    I was asked to look for options
    they will rely on my report
    I take it to the board
    I will forward my recommendation
    I need to convince TITLE
    she recommends
    he prepares the comparison for TITLE
    she evaluates and reports to TITLE
    she does the legwork
    he can influence TITLE
    she writes the business case`,
  'self-blocks': `
    I think this is a waste of money
    I'm against it
    I don't want this
    I'll make sure it doesn't happen
    I will block it
    I'd vote against it
    we don't need this and I told them so
    over my dead body
    I won't use it
    nobody here will use it, I'll see to that
    I hope they don't buy it
    I'll do what I can to stop it`,
  'self-none': `
    I wouldn't be involved in purchases
    software isn't my department and I have no say
    they sit in another building
    I'm from security, they only sent me to ask
    nobody asked me for my opinion
    I only look after the computer here
    I just hold the hose
    I know nothing about purchases
    that is not my department
    not me
    I have no say in it
    I've no say at all
    I'm just the receptionist
    I only answer the phone
    I was just told to ask
    I'm only passing on the question
    I'm asking for my boss
    I'm an intern
    I'm a temp
    it has nothing to do with me
    I don't deal with that
    that's not my area
    nobody asks me
    I just work here
    I'm not involved in buying
    I only use it
    somebody asked me to find out, nothing more
    I'm only gathering information
    I was told to ring round
    above my pay grade
    I don't get a vote
    she has no part in it
    she just takes messages
    he is not involved
    she only answers the phone
    he has nothing to do with purchasing`,
  'other-decides': `
    DM is TITLE
    DM = NAME
    final say TITLE
    final say: TITLE
    TITLE wears the trousers
    TITLE needs to give the nod
    TITLE needs to bless it
    it has to get past TITLE
    has to go through TITLE
    that's for TITLE to say
    that would be for TITLE
    TITLE looks after that
    TITLE takes care of purchases
    TITLE handles that
    TITLE deals with that kind of thing
    that's NAME's department
    that's TITLE's job
    you'd want TITLE for that
    NAME does all that
    TITLE, he's the one with the money
    NAME has the cheque book
    TITLE and TITLE together
    both TITLE and TITLE need to say yes
    TITLE will be signing
    over MONEY it's TITLE
    TITLE in head office
    head office
    they decide that at head office
    TITLE insists on seeing every contract
    my wife, she does the books
    my dad still signs
    TITLE decides
    NAME decides
    TITLE signs
    TITLE signs it off
    TITLE has to approve
    TITLE must approve it
    TITLE has the last word
    TITLE has the final say
    the final say is with TITLE
    it needs approval from TITLE
    it goes to TITLE for approval
    it's TITLE's decision
    that's up to TITLE
    the call is NAME's
    NAME makes the call
    NAME holds the purse strings
    TITLE controls the budget
    TITLE owns the budget
    TITLE releases the money
    TITLE pays for it
    TITLE buys
    TITLE chooses
    TITLE picks the supplier
    TITLE votes on it
    TITLE gives the green light
    TITLE says yes or no
    you would need to talk to TITLE about that, he decides
    ask TITLE, that's who decides
    TITLE has to sign the contract
    TITLE does the buying
    TITLE countersigns
    TITLE will finalise
    decision maker is TITLE
    decision: TITLE
    signed by TITLE
    everything goes past TITLE
    TITLE has to say yes
    without TITLE's ok nothing happens
    TITLE owns the company
    NAME owns it
    NAME owns the place and has the say
    my boss NAME
    TITLE would be the one
    probably TITLE
    the board
    TITLE and me`,
  'other-influences': `
    TITLE recommends
    TITLE gives an opinion
    TITLE has a say
    TITLE has to be consulted
    TITLE advises
    TITLE will test it
    TITLE evaluates
    TITLE looks at the technical side
    TITLE checks the contract
    TITLE checks the numbers
    TITLE is all for it
    NAME is keen
    NAME is pushing for it
    NAME loves the idea
    NAME supports it
    NAME champions it
    TITLE will have a look at it too
    TITLE wants to see it first
    TITLE will be asked
    TITLE only has an advisory role
    TITLE prepares the paperwork
    TITLE reviews the security side
    TITLE's recommendation goes a long way
    TITLE is in favour
    NAME is on our side
    TITLE will score the bids
    TITLE gets a vote
    TITLE sits in on the selection
    TITLE writes the spec`,
  'other-blocks': `
    TITLE is against it
    TITLE hates the idea
    TITLE doesn't want it
    TITLE will block it
    TITLE said he'll veto it
    TITLE is dead set against any change
    NAME is trying to kill it
    NAME is fighting it
    TITLE thinks it's a waste of money
    TITLE tells everybody it won't work
    NAME badmouths it
    TITLE wants to keep the old system at any price
    NAME built the old one himself and won't let it go
    TITLE is afraid of losing his job over it
    TITLE drags his feet
    TITLE would rather keep the present supplier, his brother in law works there
    NAME keeps sabotaging the project
    TITLE will do everything to stop it
    TITLE refuses to use it
    TITLE is resisting
    TITLE is lobbying for the competitor
    NAME swore to sink it
    TITLE stirs up the team against it`,
  'other-none': `
    TITLE is not involved
    TITLE has nothing to do with it
    NAME just took notes
    NAME only brought the coffee
    NAME was in the room but has no say
    TITLE was on the call about something else
    NAME only shared the screen
    TITLE doesn't care either way
    NAME passed by
    TITLE is on leave
    NAME has left the company
    TITLE put me through
    NAME answered the phone`,
  unrelated: `
    it's all up in the air
    not settled yet
    not decided yet
    we haven't talked about that
    I need to confirm inside the company
    I need to check
    I will have to find out
    this I will learn later
    I'll let you know
    hang on
    one moment please
    gotta run
    I might be, I might not be
    it depends on who is there
    nobody can tell me at present
    somebody up there
    hard to say
    it varies
    not sure who pays
    we are arguing about it
    why do you ask
    that's our business
    I'd rather not say
    can we talk about the product first
    first show me the demo
    what does it cost
    I have a question first
    does it work offline
    later
    maybe
    maybe me maybe somebody else
    didn't get round to who decides
    couldn't find out who decides
    no idea who decides
    we use it every day
    our customers complain
    TITLE is on holiday until Monday
    NAME told me about you
    I saw your ad
    we have three sites
    please send it to TITLE
    NAME will call you back
    TITLE works from home
    thanks NAME
    it takes NAME two days a week
    TITLE does it by hand
    NAME spends hours on it
    TITLE keeps the records in a spreadsheet
    the money is approved
    it should start in May
    I don't know
    no idea yet
    that's none of your business
    we are looking at two others
    it depends
    how much is it
    TITLE complains about it
    NAME from accounts found the error
    how does it work
    we need it by June`,
};

/** Amounts, by what they are: `MONEY` stands for the amount. */
export const amounts = {
  budget: `
    we have MONEY
    we've got MONEY for it
    our budget is MONEY
    budget MONEY
    budget: MONEY
    MONEY budget
    around MONEY
    MONEY tops
    MONEY max
    up to MONEY
    not more than MONEY
    nothing over MONEY
    somewhere around MONEY
    between MONEY and MONEY
    we can spend MONEY
    we could go to MONEY
    we could stretch to MONEY
    I can do MONEY
    MONEY is what I can spend
    MONEY is set aside
    we've put MONEY aside
    MONEY was approved
    MONEY has been approved
    MONEY approved by the board
    MONEY approved
    MONEY signed off
    MONEY pencilled in
    MONEY in next year's plan
    they have MONEY earmarked
    he has MONEY to spend
    she said MONEY
    MONEY was mentioned
    figure mentioned MONEY
    they granted us MONEY
    the grant is MONEY
    we got a grant of MONEY for this
    the board gave us MONEY
    I'd say MONEY
    we were thinking MONEY
    I'd like to stay under MONEY
    it must not cost more than MONEY
    if it's under MONEY we can do it
    as long as it is below MONEY
    MONEY a year would be fine
    MONEY a month is what we can afford
    money is there, MONEY
    capex MONEY
    MONEY has to be spent by the end of the year
    we applied for MONEY
    we asked for MONEY
    bank said yes to MONEY
    there is MONEY in the pot
    MONEY in the kitty for this
    MONEY from the reserve fund
    she can release MONEY
    expects to pay MONEY
    willing to pay MONEY
    wants to keep it to MONEY`,
  other: `
    we pay MONEY now
    we pay MONEY a month to the present one
    it costs us MONEY a month today
    our current contract is MONEY
    paying MONEY for the old system
    they charge us MONEY
    the bill was MONEY
    we spent MONEY on it last year
    last time it cost MONEY
    the old one was MONEY
    renewal came in at MONEY
    we lose MONEY every month
    we lost MONEY on it
    it cost us MONEY in claims
    each hour of downtime costs MONEY
    MONEY of stock was stolen
    MONEY written off
    a fine of MONEY
    penalty of MONEY
    returns cost us MONEY
    turnover of MONEY
    MONEY turnover
    we make MONEY a year
    revenue is MONEY
    sales of MONEY
    we raised MONEY
    average order is MONEY
    we sell it for MONEY
    tickets are MONEY
    my salary is MONEY
    they quoted MONEY
    another firm wants MONEY
    the other offer is MONEY
    their price is MONEY
    competitor is at MONEY
    your website says MONEY
    is it really MONEY
    you charge MONEY
    does it cost MONEY
    why is it MONEY
    the list price is MONEY
    MONEY per user seems a lot
    I found it for MONEY elsewhere
    we would save MONEY
    that saves MONEY a year
    we still owe MONEY on the lease
    the loan is MONEY
    the building cost MONEY
    anything above MONEY goes to the board
    I can sign up to MONEY
    over MONEY the board decides
    insurance covers MONEY
    the deposit is MONEY
    paid MONEY already
    for a made up firm with MONEY
    say we had MONEY
    parking is MONEY
    overtime of MONEY
    freight costs MONEY
    the machine is worth MONEY
    MONEY of invoices a month`,
};

/** Dates, by what they are of: `DATE` stands for the date. */
export const dates = {
  wanted: `
    we need it by DATE
    needed by DATE
    by DATE
    by DATE at the latest
    before DATE
    not later than DATE
    in DATE
    from DATE
    we'd like to start in DATE
    start DATE
    starting DATE
    go live DATE
    we want to go live in DATE
    it should be running by DATE
    must be in place before DATE
    has to be up and running by DATE
    delivery in DATE
    delivered before DATE
    installed by DATE
    we plan to buy in DATE
    we want to switch in DATE
    switch over DATE
    we're moving in DATE and need it then
    the new shop opens DATE
    we open DATE
    season starts DATE
    opening in DATE so before that
    the contract ends DATE so we need something by then
    our licence runs out DATE and we want to be gone by then
    we'd do it after DATE
    nothing before DATE
    not until DATE
    realistically DATE
    rollout DATE
    project starts DATE
    timeline DATE
    timing: DATE
    deadline DATE
    when: DATE
    decision by DATE
    we'll decide in DATE
    they want to sign before DATE
    we have to spend it by DATE
    the money expires DATE
    the audit is in DATE and it has to be ready
    ideally DATE
    hopefully in DATE
    sometime in DATE
    around DATE
    in time for DATE
    ready for DATE
    aiming for DATE
    target DATE
    pilot in DATE
    would want it on site DATE
    they will buy in DATE
    kick off DATE
    the event is on DATE
    the exhibition is DATE, we need them there`,
  other: `
    call me back DATE
    I'll call again DATE
    call back on DATE
    we spoke on DATE
    meeting on DATE
    demo on DATE
    demo booked for DATE
    let's talk DATE
    next step: demo DATE
    follow up DATE
    send the offer by DATE
    quote until DATE
    he is on holiday until DATE
    she is back DATE
    out of office until DATE
    since DATE
    we've had it since DATE
    it broke in DATE
    founded in DATE
    bought in DATE
    the machine is from DATE
    signed in DATE
    approved in DATE
    approved by the board in DATE
    last DATE
    it happened DATE
    in DATE we lost two orders
    the last inspection was DATE
    the board meets DATE
    the next board meeting is DATE
    the trade fair was in DATE
    met at the fair in DATE
    my thesis is due DATE
    submission DATE
    interview on DATE
    contract runs until DATE
    the contract is up DATE
    locked in until DATE
    the lease ends DATE
    warranty until DATE
    we close DATE
    quiet period until DATE
    invoice from DATE
    order of DATE has not arrived
    date: DATE
    sent: DATE
    visit planned DATE
    I can measure on DATE
    engineer comes DATE
    birthday DATE
    price valid until DATE
    revisit DATE
    remind me in DATE
    at least DATE we were told
    the old supplier left in DATE`,
};
