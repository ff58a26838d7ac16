package journeys;

/** Where a hall is killed with SIGKILL, and what has to go wrong at the counter for it to come there. */
enum KillPoint {
    /** The customer's submission is committed, the answer not sent. */
    AFTER_SUBMISSION(Trouble.NONE),
    /** The operations are written, the approval not committed. */
    BEFORE_APPROVAL_COMMITS(Trouble.NONE),
    /** The approval is committed, the claim not begun. */
    AFTER_APPROVAL(Trouble.NONE),
    /** The claim is written and not committed. */
    BEFORE_CLAIM_COMMITS(Trouble.NONE),
    /** The claim is committed, the counter not asked. */
    AFTER_CLAIM(Trouble.NONE),
    /** The gateway has the request and has not answered. */
    GATEWAY_HAS_REQUEST(Trouble.HANGS_BEFORE_EFFECT),
    /** The effect is done and the reply lost. */
    EFFECT_DONE(Trouble.HANGS_AFTER_EFFECT),
    /** The reply is there and not recorded. */
    BEFORE_RECORD(Trouble.NONE),
    /** The outcome is written and not committed. */
    BEFORE_RECORD_COMMITS(Trouble.NONE),
    /** It is recorded and nobody is told. */
    AFTER_RECORD(Trouble.NONE),
    /** An unknown outcome is recorded, nobody has probed. */
    OUTCOME_UNKNOWN(Trouble.REPLY_LOST),
    /** A probe has its answer, which is not recorded. */
    BEFORE_PROBE_RECORD(Trouble.REPLY_LOST),
    /** What the counter has taken on is recorded, its result not known. */
    OUTCOME_PENDING(Trouble.PENDING),
    /** A callback's result is written and not committed. */
    BEFORE_CALLBACK_COMMITS(Trouble.PENDING),
    /** A callback is taken, its answer not sent. */
    AFTER_CALLBACK(Trouble.PENDING),
    /** The second person's confirmation is written and not committed. */
    BEFORE_TICKET_COMMITS(Trouble.NO_PROBE_ANSWERS),
    /** The second person's confirmation is committed, the answer not sent. */
    AFTER_TICKET(Trouble.NO_PROBE_ANSWERS),
    /** The completion message is about to be handed to the gateway. */
    BEFORE_TEXT_SENT(Trouble.NONE),
    /** The gateway has the completion message, which is not recorded. */
    AFTER_TEXT_SENT(Trouble.NONE);

    /** What the simulated counter does meanwhile. */
    enum Trouble {
        NONE,
        HANGS_BEFORE_EFFECT,
        HANGS_AFTER_EFFECT,
        REPLY_LOST,
        PENDING,
        NO_PROBE_ANSWERS
    }

    final Trouble trouble;

    KillPoint(Trouble trouble) {
        this.trouble = trouble;
    }
}
