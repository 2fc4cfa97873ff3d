"""English look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        He told reporters
        The minister told reporters on Friday
        She warned the committee
        The mayor spoke to the press on Monday
        The president told parliament yesterday
        A witness told the court
        The spokesman said on Friday
        They informed the families
        John Kirby told reporters
        The director, Odile Farrant, told journalists on Monday
    """),
    objects=lines("""
        of the plan he had
        of his fears for the future
        of how the fire had started
        of plans to close the school
        of the risks that remained
        of her disappointment
        about the delays
        about what had happened that night
        at a meeting in the town hall
        because the law required it
        in a letter that was leaked later
        of the need for new rules
    """),
    openings=lines("""
        Of the plan, he said nothing.
        Of the 40 members, 12 were absent.
        In the afternoon the talks went on.
        For the union, the matter is closed.
        Which of them is right remains to be seen.
        From the window she could see the sea.
        With the vote came the end of the strike.
    """),
    fragments=lines("""
        He came back. Of course. Nobody asked why.
        She lost everything. For nothing. And then it rained.
        He left the house early. Without a word. Without a coat.
        “Nobody knows,” the minister told reporters. He then left the room.
        Who would do that? In the middle of the night? Nobody answered.
        They asked for bread. And for time. They got neither.
        The vote was lost. By one voice. The chairman went home.
        “Never!” said the spokesman. From the back came laughter.
    """),
    abbreviated=lines("""
        The parcel was marked {}. in red ink by the clerk.
        They list it under {}. of the first series.
        The firm gave the {}. for each of its houses.
    """),
)
