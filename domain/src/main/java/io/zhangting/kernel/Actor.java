package io.zhangting.kernel;

/** Who did something: a customer, a member of staff, or the hall itself. Holds ids only. */
public record Actor(Kind kind, String id) {

    public enum Kind {
        CUSTOMER,
        STAFF,
        HALL,
        STRANGER
    }

    public static final Actor HALL = new Actor(Kind.HALL, "");

    public static Actor of(CustomerId customer) {
        return new Actor(Kind.CUSTOMER, customer.value().toString());
    }

    public static Actor of(StaffId staff) {
        return new Actor(Kind.STAFF, staff.value().toString());
    }

    /** Somebody not signed in, told apart by a keyed hash of what they claimed to be. */
    public static Actor stranger(String claimHash) {
        return new Actor(Kind.STRANGER, claimHash);
    }
}
