package counterexample.publicservice.orders;

import org.springframework.stereotype.Service;

/** A service by annotation rather than by name. */
@Service
public class OrderKeeper {}
