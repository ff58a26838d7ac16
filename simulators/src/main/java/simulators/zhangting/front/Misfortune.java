package simulators.zhangting.front;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Serves a request that was struck by a fault. */
record Misfortune(FrontFault fault, FrontLine request) {

    /** What goes back to the library, and whether the connection is closed after it. */
    record Course(List<FrontLine> lines, boolean thenClosed) {}

    private static final int STRANGE = 1_000_000;

    Course serve(Supplier<List<FrontLine>> normally) {
        return switch (fault.kind()) {
            case DELAY, LOCAL_CODE, HANG_CALL -> told(normally.get());
            case ERROR -> told(Replies.to(request, new Answer(fault.code(), fault.text(), List.of())));
            case NOT_READY -> told(Replies.error(request, Answer.of(CtpError.NEED_RETRY)));
            case DROP -> told(List.of());
            case LOST_REPLY -> instead(normally.get(), List.of());
            case DISCONNECT_BEFORE_EFFECT -> new Course(List.of(), true);
            case DISCONNECT_AFTER_EFFECT -> closed(normally.get());
            case DUPLICATE_REPLY -> twice(normally.get());
            case STRANGE_REPLY_FIRST -> strangeFirst(normally.get());
            case NO_INFO ->
                told(normally.get().stream()
                        .map(line -> line.without("code", "text"))
                        .toList());
            case CRASH_BEFORE_EFFECT -> told(List.of(directive("crash")));
            case CRASH_AFTER_EFFECT -> instead(normally.get(), List.of(directive("crash")));
            case HANG_BEFORE_EFFECT -> told(List.of(directive("hang")));
            case HANG_AFTER_EFFECT -> instead(normally.get(), List.of(directive("hang")));
        };
    }

    private static FrontLine directive(String verb) {
        return FrontLine.of(verb, 0);
    }

    private static Course told(List<FrontLine> lines) {
        return new Course(lines, false);
    }

    private static Course instead(List<FrontLine> ofTheWork, List<FrontLine> given) {
        return told(given);
    }

    private static Course closed(List<FrontLine> ofTheWork) {
        return new Course(List.of(), true);
    }

    private static Course twice(List<FrontLine> lines) {
        return told(Stream.concat(lines.stream(), lines.stream()).toList());
    }

    private static Course strangeFirst(List<FrontLine> lines) {
        var strange = lines.stream().map(line -> line.numbered(line.number() + STRANGE));
        return told(Stream.concat(strange, lines.stream()).toList());
    }
}
