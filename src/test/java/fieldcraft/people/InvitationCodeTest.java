package fieldcraft.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvitationCodeTest {
    @Test
    void isSixteenLettersAndFiguresInGroupsOfFour() {
        assertThat(InvitationCode.fresh().grouped())
                .matches("([abcdefghjkmnpqrstuvwxyz23456789]{4}-){3}[abcdefghjkmnpqrstuvwxyz23456789]{4}");
    }

    @Test
    void isUnderstoodHoweverItIsTyped() {
        InvitationCode code = new InvitationCode("abcdefghjkmnpqrs");

        assertThat(InvitationCode.of("abcd-efgh-jkmn-pqrs")).contains(code);
        assertThat(InvitationCode.of(" ABCD EFGH JKMN PQRS ")).contains(code);
        assertThat(InvitationCode.of("ａｂｃｄ－ｅｆｇｈ－ｊｋｍｎ－ｐｑｒｓ")).contains(code);
    }

    @Test
    void isNoneIfItIsTooShortOrHasALetterThatWeDoNotUse() {
        assertThat(InvitationCode.of("abcd-efgh-jkmn-pqr")).isEmpty();
        assertThat(InvitationCode.of("abcd-efgh-jkmn-pqr0")).isEmpty();
        assertThat(InvitationCode.of("")).isEmpty();
    }

    @Test
    void isNotToldByTheWay() {
        InvitationCode code = InvitationCode.fresh();

        assertThat(code.toString()).doesNotContain(code.letters());
        assertThat(code.hash()).doesNotContain(code.letters());
    }
}
