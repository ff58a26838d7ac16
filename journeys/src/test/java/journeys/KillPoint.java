package journeys;

/** Where a hall kills itself; the two at the gateway are reached by a fault of the simulators. */
enum KillPoint {
    NEVER,
    /** The approval is committed, the claim not begun. */
    AFTER_APPROVAL,
    /** The claim is committed, the counter not asked. */
    AFTER_CLAIM,
    /** The gateway has the request and has not answered. */
    GATEWAY_HAS_REQUEST,
    /** The effect is done and the reply lost. */
    EFFECT_DONE,
    /** The reply is there and not recorded. */
    BEFORE_RECORD,
    /** It is recorded and nobody is told. */
    AFTER_RECORD
}
