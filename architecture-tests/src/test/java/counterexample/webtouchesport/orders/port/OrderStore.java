package counterexample.webtouchesport.orders.port;

public interface OrderStore {}
