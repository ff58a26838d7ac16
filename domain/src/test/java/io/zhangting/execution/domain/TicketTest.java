package io.zhangting.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final StaffId LI = new StaffId(new UUID(0, 1));
    private static final StaffId ZHAO = new StaffId(new UUID(0, 2));

    @Test
    void what_one_enters_another_confirms() {
        Ticket entered = to(ticket(TicketKind.FIND_OUT).enter(entry(LI)));

        assertThat(to(entered.confirm(ZHAO, NOON)).state())
                .isEqualTo(new TicketState.Settled(Optional.of(entry(LI)), Optional.of(ZHAO), NOON));
    }

    @Test
    void nobody_confirms_or_strikes_their_own_entry() {
        Ticket entered = to(ticket(TicketKind.FIND_OUT).enter(entry(LI)));

        assertThat(refusal(entered.confirm(LI, NOON))).isEqualTo(Ticket.Refusal.SAME_PERSON_TWICE);
        assertThat(refusal(entered.object(LI))).isEqualTo(Ticket.Refusal.SAME_PERSON_TWICE);
    }

    @Test
    void an_entry_stands_until_somebody_else_objects() {
        Ticket entered = to(ticket(TicketKind.FIND_OUT).enter(entry(LI)));

        assertThat(refusal(entered.enter(entry(ZHAO)))).isEqualTo(Ticket.Refusal.SAME_PERSON_TWICE);
        assertThat(to(entered.enter(entry(LI))).state()).isEqualTo(new TicketState.Entered(entry(LI)));
        assertThat(to(entered.object(ZHAO)).state()).isEqualTo(new TicketState.Open());
    }

    @Test
    void an_open_ticket_has_nothing_to_confirm() {
        assertThat(refusal(ticket(TicketKind.FIND_OUT).confirm(ZHAO, NOON))).isEqualTo(Ticket.Refusal.NOTHING_ENTERED);
        assertThat(refusal(ticket(TicketKind.FIND_OUT).object(ZHAO))).isEqualTo(Ticket.Refusal.NOTHING_ENTERED);
    }

    @Test
    void a_settled_ticket_takes_nothing_more() {
        Ticket settled = ticket(TicketKind.FIND_OUT).settledByItself(NOON);

        assertThat(settled.isSettled()).isTrue();
        assertThat(List.of(settled.enter(entry(LI)), settled.confirm(ZHAO, NOON), settled.object(ZHAO)))
                .extracting(TicketTest::refusal)
                .containsOnly(Ticket.Refusal.SETTLED_ALREADY);
    }

    @Test
    void what_is_done_by_hand_cannot_end_with_nothing_done() {
        TicketState.Entry nothing = new TicketState.Entry(new TicketResult.NothingDone(), "问过柜台", LI, NOON);

        assertThat(refusal(ticket(TicketKind.BY_HAND).enter(nothing))).isEqualTo(Ticket.Refusal.RESULT_NOT_POSSIBLE);
        assertThat(to(ticket(TicketKind.STOPPED).enter(nothing)).state()).isEqualTo(new TicketState.Entered(nothing));
    }

    @Test
    void an_entry_says_what_it_rests_on() {
        assertThatThrownBy(() -> new TicketState.Entry(new TicketResult.Done(), " ", LI, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Ticket ticket(TicketKind kind) {
        return new Ticket(
                new TicketId(new UUID(0, 3)),
                new OperationId(new UUID(0, 4)),
                new AttemptId(new UUID(0, 5)),
                kind,
                "no answer",
                NOON,
                NOON.plusSeconds(7200),
                new TicketState.Open(),
                0);
    }

    private static TicketState.Entry entry(StaffId by) {
        return new TicketState.Entry(new TicketResult.Done(), "柜台流水已核对", by, NOON);
    }

    private static Ticket to(Ticket.Next next) {
        return ((Ticket.Next.To) next).ticket();
    }

    private static Ticket.Refusal refusal(Ticket.Next next) {
        return ((Ticket.Next.Refused) next).why();
    }
}
