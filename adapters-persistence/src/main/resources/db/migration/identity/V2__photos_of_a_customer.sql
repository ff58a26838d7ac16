-- how many photos a customer has sent in a day
create index photo_by_customer on photo (customer, at);
