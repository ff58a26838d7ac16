package io.zhangting.execution.web;

import io.zhangting.applications.domain.ChangedMeanwhile;
import io.zhangting.execution.SettleTicket;
import io.zhangting.execution.ShowTickets;
import io.zhangting.execution.domain.Ticket;
import io.zhangting.execution.domain.TicketId;
import io.zhangting.execution.domain.TicketResult;
import io.zhangting.kernel.SignedInStaff;
import io.zhangting.kernel.web.Etag;
import io.zhangting.kernel.web.Problems;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tickets: the list, one, and how two people settle it. */
@RestController
@RequestMapping("/api/console/tickets")
class TicketController {

    private final ShowTickets show;
    private final SettleTicket settle;
    private final TicketViews views;

    TicketController(ShowTickets show, SettleTicket settle, TicketViews views) {
        this.show = show;
        this.settle = settle;
        this.views = views;
    }

    @GetMapping
    TicketJson.ListsJson all(SignedInStaff staff) {
        return TicketJson.of(show.lists());
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(SignedInStaff staff, @PathVariable UUID id) {
        return show.one(staff, new TicketId(id))
                .<ResponseEntity<?>>map(found -> ResponseEntity.ok()
                        .eTag(Etag.of(found.row().ticket().version()))
                        .body(views.of(found, staff)))
                .orElseGet(Problems::notFound);
    }

    @PostMapping("/{id}/entry")
    ResponseEntity<?> enter(
            SignedInStaff staff,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody EntryJson given) {
        Optional<TicketResult> result = given.ticketResult();
        if (result.isEmpty()) {
            return TicketProblems.field("result-not-possible", "result", "请选择结果");
        }
        if (given.lacksText()) {
            return TicketProblems.field("text-missing", "text", "请填写柜台拒绝的原文（1至200字）");
        }
        return given.lacksNote()
                ? noteMissing()
                : settled(
                        staff,
                        id,
                        match,
                        version -> settle.enter(staff, new TicketId(id), version, result.get(), given.strippedNote()));
    }

    @PostMapping("/{id}/confirmation")
    ResponseEntity<?> confirm(
            SignedInStaff staff, @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) String match) {
        return settled(staff, id, match, version -> settle.confirm(staff, new TicketId(id), version));
    }

    @PostMapping("/{id}/objection")
    ResponseEntity<?> object(
            SignedInStaff staff,
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) String match,
            @RequestBody EntryJson given) {
        return given.lacksNote()
                ? noteMissing()
                : settled(
                        staff,
                        id,
                        match,
                        version -> settle.object(staff, new TicketId(id), version, given.strippedNote()));
    }

    private static ResponseEntity<?> noteMissing() {
        return TicketProblems.field("note-missing", "note", "请填写1至200字的说明，例如在哪里核实、向谁核实");
    }

    private ResponseEntity<?> settled(
            SignedInStaff staff, UUID id, String match, Function<Long, SettleTicket.Result> step) {
        try {
            return Etag.version(match)
                    .<ResponseEntity<?>>map(version -> answer(staff, id, step.apply(version)))
                    .orElseGet(TicketProblems::changedMeanwhile);
        } catch (ChangedMeanwhile changed) {
            return TicketProblems.changedMeanwhile();
        }
    }

    private ResponseEntity<?> answer(SignedInStaff staff, UUID id, SettleTicket.Result result) {
        return switch (result) {
            case SettleTicket.Result.Done d -> one(staff, id);
            case SettleTicket.Result.NotFound n -> Problems.notFound();
            case SettleTicket.Result.Refused(Ticket.Refusal why) -> TicketProblems.of(why);
        };
    }
}
