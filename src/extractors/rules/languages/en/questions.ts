/** Questions that sellers ask, by what they ask for; what a question of unknown wording asks for is judged by them. */
export const questions = {
  need: `
    Hello there, anything I can answer?
    Fancy a quick look at what we do?
    What's the headache?
    What's going on?
    What's the situation?
    What's the matter?
    What's on your plate?
    What are you working on?
    What are you planning?
    What's your question about?
    What's slowing you down?
    What's bugging you about how you do it now?
    What would be worth your time?
    What worries you?
    How's it going?
    And what's the problem you'd like gone?
    What's the company struggling with?
    Is there anything at work we could take off your hands?
    Tell me a little about your business
    Could you tell me more about your set-up?
    What's your story?
    What's happening over there?
    What can we sort out for you?
    What keeps you up at night?
    How can I help you today?
    What can I do for you?
    What brings you here?
    What brings you to our site today?
    What are you looking for?
    Are you looking for anything in particular?
    What are you hoping to improve?
    What would you like to improve?
    What problem are you trying to solve?
    What's the problem you want to solve?
    What is not working at the moment?
    What goes wrong today?
    What's going on with your setup?
    What is it that bothers you about the way it works now?
    What would you need from us?
    Tell me a little about what you need.
    Tell us what you have in mind.
    Please describe your requirement.
    Could you describe your situation?
    What made you get in touch?
    What made you look for a new supplier?
    What prompted you to write?
    What should we fix for you?
    Which of our services are you interested in?
    Are you interested in our product?
    Is there something you need for your business?
    Looking for a new system?
    Are you searching for a cleaning company?
    What gives you trouble?
    What are your main challenges?
    What's your biggest headache right now?
    Where does it hurt?
    What is happening today that you'd like to change?
    What's the reason for the change?
    How do you handle that now?
    How do you do it today?
    How do you keep track of that at present?
    How are bookings kept together now?
    What does a normal day look like?
    What sort of thing are you after?
    What kind of job is it?
    What's it about?
    What is your enquiry about?
    What are we building?
    What do you want to print?
    How may I be of assistance?
    Hi, need a hand?
    What's up?
    What's on your mind?
    What would success look like?
    Why are you changing?
    Why now?
    What is driving this project?
    What do you want to achieve with it?
    What are you struggling with?
    So you'd want to replace the old one?
    Are you having issues with the current one?
    What would you use it for?
    What is the application?
    Anything we can do for you?
    What can we supply?
    What's broken?
    How is that working out for you?
    Could you tell me more about the project?`,
  budget: `
    What number works for you?
    So what are we working with?
    Have you costed it?
    What would be your number?
    What can you do money-wise?
    How much is signed off?
    What is in the capital plan?
    What's the most you'd part with?
    What are you willing to part with?
    Which price would you call fair?
    What could you run to?
    What would you be comfortable paying?
    What's your limit price-wise?
    What is workable in dollars?
    What kind of spend did you picture?
    How much money are we talking about?
    Price-wise, where do we have to be?
    And price-wise?
    What would not be too expensive?
    What does a replacement get to cost?
    What may it cost?
    Did they mention what it may cost?
    Which fee would feel fair?
    Could you manage a monthly fee?
    Where would you land on price?
    What would be affordable?
    Comfortable spend?
    Range?
    And an upper limit?
    How's the wallet?
    What have you got in the kitty?
    What could you swing a month?
    Is the expenditure authorised?
    How much would peace of mind be worth to you?
    What price would work this time?
    May I ask for your financial frame?
    Is the cost something you've settled?
    How is the finance?
    What does the zoo want to pay?
    What can production spend?
    How would it be funded?
    Do you have approval to buy?
    What would be worth your while in money terms?
    And in terms of money?
    What can you put into it?
    Any idea what you'd like to spend?
    Is there a financial limit?
    What's the purse like?
    How much is in the pot?
    What do you reckon it's worth to you a month?
    What sort of outlay can you bear?
    How much per month would be okay?
    What is the spending plan?
    Could you name a sum?
    Would there be cash for this?
    Is the cash there already?
    Has anyone allocated something?
    Which amount may we plan with?
    What did they give you for this?
    How high can you go?
    What is your budget?
    Do you have a budget in mind?
    Is there a budget for this?
    What budget have you set aside?
    How much would you like to spend?
    How much can you spend?
    What could you spend?
    What were you planning to spend?
    What are you prepared to invest?
    Has money been set aside?
    Is the money there?
    Is there any money reserved for it?
    Any money put by?
    Do you have funding?
    Is funding in place?
    Has the funding been approved?
    And the money?
    And the funds?
    And what about the budget?
    Budget?
    Anything budgeted?
    Is there a price you have in mind?
    Do you have a figure in mind?
    Have you got a number in mind?
    What figure are we talking about?
    Is there a ceiling?
    What's your upper limit?
    What is the most you could pay?
    What would you be happy to pay?
    What monthly cost would work for you?
    What price range are you thinking of?
    What range should we stay within?
    What amount has been agreed?
    Has an amount been approved?
    Is it in this year's budget?
    Has it been budgeted for?
    How is it going to be paid for?
    How would this be financed?
    Where would the money come from?
    What might it cost at most?
    What would be a fair price for you?
    What sum are we looking at?
    Is there a sum set apart?
    Can you give me a ballpark?
    What could it cost per month?
    What can the department afford?
    How much have you got for it?
    What do you expect to pay?
    What's the estimated value?
    Is there a spending limit I should know about?
    Are funds available?
    Was a budget granted?
    Is the purchase funded?
    What have you earmarked?
    How much is on the table?
    How deep are your pockets?
    And financially?
    What are you working with in terms of budget?
    Could I ask what you've planned for this?
    Does that fit your budget?`,
  'money-now': `
    What do you pay today?
    How much do you pay at the moment?
    What does the current one cost you?
    What are you spending on it now?
    What do they charge you?
    What's your current bill?
    How much is it costing you today?
    What does an hour of downtime cost you?
    How much do you lose a month?
    What is your turnover?
    What's your revenue?
    Do you know what they pay today?`,
  authority: `
    Is it just you?
    Is there anyone besides you?
    Just you in the studio?
    Anybody else get a vote?
    Are you the owner?
    Are you the practice owner?
    Do you run it on your own?
    Will you be choosing with somebody?
    Are you part of choosing it?
    And is the selection yours?
    And the technical selection?
    Is the choice yours?
    Who picks?
    Who's the decision up to?
    And who else looks at it?
    Who makes such decisions there?
    So your father decides?
    And who'd have to say yes?
    Who gives the go-ahead?
    Who gives final approval?
    Who gets a say in this?
    Do you hold the purse strings?
    Who rubber-stamps it?
    Who has to be happy with it?
    Does it need somebody's blessing?
    Whose yes do you need?
    Can you say yes by yourself?
    Who's the boss there?
    Would that be your choice to make?
    Who puts their name on the order?
    Are you authorised to buy?
    Who do you have to ask?
    Do you answer to somebody on this?
    Is the last word yours?
    How is it decided?
    Who decides?
    Who will decide?
    Who makes the decision?
    Who makes the final call?
    Who has the final say?
    Who signs?
    Who signs it off?
    Who would sign a contract?
    Who approves it?
    Who needs to approve this?
    Whose decision is it?
    Whose budget is it?
    Are you the one who decides?
    Are you the decision maker?
    Is it your decision?
    Is that your call?
    Do you decide on your own?
    Would it be up to you?
    Is the purchase yours to approve?
    Is the order yours to place?
    Can you sign it yourself?
    Do you choose the tools?
    Do you buy this yourself?
    Do you look after purchasing?
    Do you handle the purchase?
    Will you choose the supplier?
    Would you be the one signing?
    Are you the person who'd agree the terms?
    Would you be part of that choice?
    What is your role in the decision?
    What is your part in it?
    And your role in this?
    Who else is involved?
    Is anyone else involved in the decision?
    Who else has a voice?
    Does anybody else need to agree?
    Would somebody else have to say yes?
    Who would have to agree to a new system?
    Who takes care of purchases like this?
    Who books it?
    Who chooses things like that?
    How do you choose things like that?
    How are such decisions made?
    How does approval work at your place?
    What does your approval process look like?
    Is there a committee?
    Anybody who'd be against it?
    Is your word enough?
    Does it rest with you?
    Who holds the purse strings?
    Who'd be responsible for picking a vendor?
    Who gives the green light?
    Who in the company decides about it?
    Who'd I need to convince?
    Who orders it?
    Who pays for it in the end?
    Is your boss on board?
    Do you need anyone's permission?`,
  timing: `
    Any date you're aiming for?
    And you'd start?
    What date matters to you?
    From which date?
    And the desired date?
    When would you do the switch?
    When would you like it up and running?
    Is there a date coming up?
    How long have we got?
    What are you working towards?
    When does it have to be sorted?
    Which season is it for?
    When should it be finished?
    How far off is it?
    What would be the ideal start?
    When should the first delivery arrive?
    When do you have to have it?
    Until when can you wait?
    When could you make the change?
    When do you need it?
    When would you need it by?
    When do you want to start?
    When would you like to start?
    When should it be in place?
    When should it be ready?
    When would you want it running?
    When do you want to go live?
    When are you hoping to switch?
    By when?
    By when should it be done?
    From when?
    From which month?
    What is your timeline?
    What's the time frame?
    And the timing?
    What about timing?
    Any deadline?
    Is there a deadline?
    Do you have a date in mind?
    Is there a date it must be done by?
    How soon do you need it?
    How urgent is it?
    How quickly do you need it?
    Is it urgent?
    When will you decide?
    When will the choice be made?
    When do you plan to buy?
    When would you think of buying?
    When must they be with you?
    When should delivery take place?
    When do you want installation completed?
    What delivery date do you need?
    When would you like us to begin?
    When do you hope to begin?
    When are you looking at?
    When is the project starting?
    When does it need to be up?
    Is there an event that drives it?
    What's the rush?
    When's the opening?
    When should we come?
    What start date suits you?
    When do you want it switched on?
    And when do you need to move?
    In which quarter?
    Is this for this year?
    Is there a rush?`,
  'other-time': `
    When can we call you?
    What time suits you?
    When is a good time to talk?
    When does your contract end?
    When does that end?
    When did it break?
    When does the board meet?
    Since when do you have it?
    When were you founded?
    Shall we speak on Tuesday?
    When shall I ring back?
    How long have you been using it?
    For how long?`,
  employees: `
    How many colleagues do you have?
    How large is the crew?
    How many hands on deck?
    How many people are in the business?
    May I know the company's size?
    How many people work there?
    How many people work at your company?
    How many employees do you have?
    How many staff do you have?
    How big is the company?
    How large is your company?
    How big is the team?
    How large is the team?
    How many of you are there?
    What size is your company?
    What's your headcount?
    How many people do you employ?
    How many are you?
    And people in all?
    And staff?
    How many are on your payroll?
    How big are you?
    And the number of staff, for my form?
    Size of the team?
    How many people on the farm now?
    How big is the practice?`,
  quantity: `
    How many would you need?
    How many users would there be?
    How many people would use it?
    How many seats?
    How many licences do you need?
    How many do you want?
    How many pieces?
    How many units are we talking about?
    What quantity?
    How many agents?
    How many rooms?
    How many pallets?
    How many vehicles do you run?
    How many sites?
    How many visitors do you get?
    How many clients have you got?
    How many tractors?
    How much volume?
    How large is it?
    How many tickets a week?
    How many orders a month?
    What area is it?`,
  name: `
    Joanna, is it?
    And who is asking?
    And you are called?
    Could you tell me who you are?
    What's your name?
    May I have your name?
    And your name?
    Who am I speaking to?
    Who am I chatting with?
    Who do I have the pleasure of talking to?
    How should I call you?
    What should I call you?
    Could I take your name first?
    Whom should I address the offer to?
    Who should the contract be addressed to?
    Could you introduce yourself?
    Is that Mr Smith?
    Am I speaking with Ann?`,
  contact: `
    What's your email?
    May I have your e-mail address?
    Could you leave a phone number?
    What number can we reach you on?
    How can we reach you?
    How can they reach you?
    A number where we can call you?
    Where should I send it?
    What's the best way to contact you?
    May I have an e-mail or number?
    Where do we send the quote?`,
  company: `
    What's the salon called?
    What is the clinic called?
    What's your shop called?
    What is the business called?
    What's the business?
    What's the firm's name?
    What's the name of the place?
    What is your organisation?
    Which shop is it for?
    And you are with which company?
    Which home, if I may ask?
    Which practice is it?
    And the company name for my notes?
    Which company should be on the quotation?
    Whose shop is it?
    What's your company called?
    What is the name of your company?
    Which company are you from?
    Which company is it for?
    Who do you work for?
    Where do you work?
    Which business are you from?
    May I know your company?
    And the company?
    What's the name of the school?
    What's the name of the cooperative?
    Which organisation do you represent?
    Where are you calling from?
    Are you asking on behalf of a company?
    From which firm?
    You're at Smith and Co, right?`,
  role: `
    And yourself?
    And your part?
    You are?
    And you're the...?
    May I know your role?
    What's your part there?
    What do they call you there?
    What's your role?
    What is your role there?
    What's your job there?
    And you are?
    What do you do there?
    What's your position?
    What is your job title?
    And what do you do at the company?
    Could I ask what your role is?
    And your own role?
    In what capacity are you asking?
    What's your function in the company?`,
  alternatives: `
    What's the current thing?
    Using which plugin?
    What tools are you weighing?
    Do you look at something else too?
    Do you use a booking tool?
    Weighing any other options besides us?
    What are y'all using?
    What do you have there now?
    Which one are you on?
    Who else is pitching?
    What else is on the table?
    Whose product do you have today?
    Are you looking at anyone else?
    Have you looked at other vendors?
    Have you looked at others as well?
    Have you seen others?
    Are you comparing us with anybody?
    Who else are you talking to?
    Are you speaking with anyone else?
    Have you had other quotes?
    Which other products are you considering?
    What alternatives are you considering?
    What are you using today?
    What do you use at the moment?
    What system do you have now?
    What's in place at present?
    Who supplies you now?
    Who is your present provider?
    And the provider today?
    Which software do you use for your payroll now?
    What do you run on?
    Do you use any tool for that already?
    Do you have a supplier already?
    Have you asked others for a price?
    Is there a competitor in the game?
    Who are we up against?`,
  other: `
    Which plan do you prefer?
    New or used?
    Do you have a website?
    Which browser do you use?
    Where is it?
    What colour?
    Shall I send you a brochure?
    Would you like a demo?
    Would you like a proposal?
    Shall we book a call?
    Can I tell you about our product?
    Could I send some material?
    Are you still there?
    Is that all?
    Does that help?
    Shall I connect you to a colleague?
    Could you repeat that?
    Does it have a roof?
    Do you have wifi?
    Anything else I can tell you?
    What do you think about it?
    How does that sound?
    Are you already a customer?
    Which country are you in?
    Which city is it in?
    Would that be useful?
    Thank you, I'll pass it on.
    Sorry, I can't do that.
    I'm glad to hear it.
    Great, I'll note that down.
    Understood.`,
};
