package counterexample.publicservice.orders;

/** A service that everybody could name. */
public class PlaceOrderService {}
