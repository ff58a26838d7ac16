package io.zhangting.execution.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.domain.HalfSeen;
import io.zhangting.execution.domain.Operation;
import io.zhangting.execution.domain.PasswordHalf;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketKind;
import io.zhangting.execution.domain.TicketNote;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.execution.domain.TicketState;
import io.zhangting.kernel.Actor;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every store of tickets does. */
public abstract class TicketStoreContract {

    private static final Instant NOON = SomeOperations.NOON;

    protected abstract TicketStore tickets();

    /** Tickets are about operations that exist. */
    protected abstract void operationsExist(List<Operation> operations);

    @BeforeEach
    void operationsExist() {
        operationsExist(List.of(SomeOperations.ready(1), SomeOperations.ready(2)));
    }

    static List<TicketState> states() {
        return List.of(
                new TicketState.Open(),
                new TicketState.Entered(entry(new TicketResult.Done())),
                new TicketState.Entered(entry(new TicketResult.Declined("131", "CTP:弱密码"))),
                new TicketState.Settled(
                        Optional.of(entry(new TicketResult.NothingDone())), Optional.of(SomeIds.staff(2)), NOON),
                new TicketState.Settled(Optional.empty(), Optional.empty(), NOON));
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_state_is_kept(TicketState state) {
        tickets().add(ticket(1, 1, NOON));
        tickets().save(in(ticket(1, 1, NOON), state));

        assertThat(tickets().find(id(1)).orElseThrow().state()).isEqualTo(state);
        assertThat(tickets().lock(id(1)).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void an_entry_that_was_struck_leaves_nothing_behind() {
        tickets().add(ticket(1, 1, NOON));
        tickets().save(in(ticket(1, 1, NOON), states().get(2)));
        tickets().save(in(tickets().find(id(1)).orElseThrow(), new TicketState.Open()));
        tickets().save(in(tickets().find(id(1)).orElseThrow(), states().getLast()));

        assertThat(tickets().find(id(1)).orElseThrow().state()).isEqualTo(states().getLast());
    }

    @Test
    void an_operation_has_one_unsettled_ticket() {
        tickets().add(ticket(1, 1, NOON));

        assertThatThrownBy(() -> tickets().add(ticket(2, 1, NOON))).isInstanceOf(RuntimeException.class);
        assertThat(tickets().unsettled(SomeOperations.ready(1).id())).contains(ticket(1, 1, NOON));
        assertThat(tickets().unsettled(SomeOperations.ready(2).id())).isEmpty();
    }

    @Test
    void a_settled_ticket_makes_room_for_the_next() {
        tickets().add(ticket(1, 1, NOON));
        tickets().save(in(ticket(1, 1, NOON), states().getLast()));
        tickets().add(ticket(2, 1, NOON));

        assertThat(tickets().unsettled(SomeOperations.ready(1).id())).contains(ticket(2, 1, NOON));
        assertThat(tickets().settled(10)).extracting(Ticket::id).containsExactly(id(1));
    }

    @Test
    void the_most_urgent_comes_first() {
        tickets().add(ticket(1, 1, NOON.plusSeconds(60)));
        tickets().add(ticket(2, 2, NOON));

        assertThat(tickets().unsettled()).extracting(Ticket::id).containsExactly(id(2), id(1));
    }

    @Test
    void of_two_writers_one_is_refused() {
        tickets().add(ticket(1, 1, NOON));
        tickets().save(in(ticket(1, 1, NOON), states().get(1)));

        assertThatThrownBy(() -> tickets().save(in(ticket(1, 1, NOON), states().get(2))))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void who_has_seen_a_half_is_kept_once() {
        tickets().add(ticket(1, 1, NOON));
        tickets().seen(id(1), PasswordHalf.FIRST, SomeIds.staff(1), NOON);
        tickets().seen(id(1), PasswordHalf.FIRST, SomeIds.staff(1), NOON.plusSeconds(1));
        tickets().seen(id(1), PasswordHalf.SECOND, SomeIds.staff(2), NOON.plusSeconds(2));

        assertThat(tickets().seen(id(1)))
                .containsExactlyInAnyOrder(
                        new HalfSeen(PasswordHalf.FIRST, SomeIds.staff(1)),
                        new HalfSeen(PasswordHalf.SECOND, SomeIds.staff(2)));
    }

    @Test
    void notes_are_told_in_the_order_of_writing() {
        TicketNote first = new TicketNote(NOON, Actor.HALL, "生成工单");
        TicketNote second = new TicketNote(NOON, Actor.of(SomeIds.staff(1)), "录入结果");
        tickets().add(ticket(1, 1, NOON));
        tickets().note(id(1), first);
        tickets().note(id(1), second);

        assertThat(tickets().notes(id(1))).containsExactly(first, second);
    }

    private static TicketState.Entry entry(TicketResult result) {
        return new TicketState.Entry(result, "柜台流水已核对", SomeIds.staff(1), NOON);
    }

    private static TicketId id(int number) {
        return new TicketId(SomeIds.id(900 + number));
    }

    private static Ticket ticket(int number, int operation, Instant dueAt) {
        return new Ticket(
                id(number),
                SomeOperations.ready(operation).id(),
                SomeOperations.ATTEMPT,
                TicketKind.FIND_OUT,
                "no answer",
                NOON,
                dueAt,
                new TicketState.Open(),
                0);
    }

    private static Ticket in(Ticket ticket, TicketState state) {
        return new Ticket(
                ticket.id(),
                ticket.operation(),
                ticket.attempt(),
                ticket.kind(),
                ticket.why(),
                ticket.openedAt(),
                ticket.dueAt(),
                state,
                ticket.version());
    }
}
