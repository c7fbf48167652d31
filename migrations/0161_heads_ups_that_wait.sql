-- A gift card that is set aside while words for its heads-up are held: asked for every minute, seldom there.
create index accommodations_without_heads_up on accommodations (id)
  where state = 'issued' and kind = 'gift-card';
